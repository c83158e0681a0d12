import { expect, it } from 'vitest';
import { uuidv7 } from 'uuidv7';
import { addIssuedProgram, asAdmin, openClinic } from '@/db/testing/factories';
import { adminClient } from '@/db/testing/test-database';
import { alertLevels, type AlertLevel } from '@/lib/domain/rules-types';

const none = alertLevels.length;

async function openCase() {
  const { clinicId, owner } = await openClinic();
  const { patientId, programId } = await addIssuedProgram(owner);
  const put = async (level: AlertLevel, rule = 'question') => {
    const id = uuidv7();
    await asAdmin(`insert into alerts (clinic_id, id, patient_id, program_id, rule, subject, level, figures, day) values ($1, $2::uuid, $3, $4, $5, $2::text, $6, '{}', '2026-11-20')`, [clinicId, id, patientId, programId, rule, level]);
    return id;
  };
  const standing = async (of = patientId) => (await asAdmin<{ rank: number; ready: boolean }>('select alert_rank as rank, is_ready as ready from patients where id = $1', [of]))[0];
  return { owner, patientId, put, standing };
}

const resolve = `update alerts set status = 'resolved', resolved_at = now() where id = $1`;

it('ranks levels as the rules do', async () => {
  const ranks = await asAdmin<{ level: string; rank: number }>('select level, alert_rank(level) as rank from unnest($1::text[]) level', [alertLevels]);
  expect(ranks).toEqual(alertLevels.map((level, rank) => ({ level, rank })));
});

it('follows the worst unresolved alert as alerts open, worsen, end and are woken', async () => {
  const { put, standing } = await openCase();
  expect(await standing()).toEqual({ rank: none, ready: false });
  const ready = await put('info', 'ready-to-progress');
  expect(await standing()).toEqual({ rank: 4, ready: true });
  const other = await put('low');
  await asAdmin(`update alerts set level = 'critical' where id = $1`, [other]);
  expect(await standing()).toEqual({ rank: 0, ready: true });
  await asAdmin(resolve, [ready]);
  expect(await standing()).toEqual({ rank: 0, ready: false });
  await asAdmin(resolve, [other]);
  expect(await standing()).toEqual({ rank: none, ready: false });
  await asAdmin(`update alerts set status = 'open', resolved_at = null where id = $1`, [other]);
  expect(await standing()).toEqual({ rank: 0, ready: false });
});

it('has recent pain from the summary, and gives it up when that goes to another patient', async () => {
  const { owner, patientId } = await openCase();
  const { patientId: other } = await addIssuedProgram(owner);
  const pains = async () => (await asAdmin<{ pain: number | null }>('select pain_recent as pain from patients where id = any($1) order by id = $2 desc', [[patientId, other], patientId])).map(({ pain }) => pain);
  await asAdmin(`insert into patient_summaries (clinic_id, patient_id, as_of, strip, scheduled_days, attempted_days, unknown_days, pain_recent, pain_verdict) values ($1, $2, '2026-11-20', '[]', 0, 0, 0, 4.5, 'within-error')`, [owner.clinicId, patientId]);
  expect(await pains()).toEqual([4.5, null]);
  await asAdmin('update patient_summaries set pain_recent = 2 where patient_id = $1', [patientId]);
  expect(await pains()).toEqual([2, null]);
  await asAdmin('update patient_summaries set patient_id = $2 where patient_id = $1', [patientId, other]);
  expect(await pains()).toEqual([null, 2]);
});

it('goes with an alert to another patient', async () => {
  const { owner, put, standing } = await openCase();
  const { patientId: other } = await addIssuedProgram(owner);
  const id = await put('high');
  await asAdmin('update alerts set patient_id = $2 where id = $1', [id, other]);
  expect([await standing(), await standing(other)]).toEqual([{ rank: none, ready: false }, { rank: 1, ready: false }]);
});

it('counts both of two alerts that end at the same time', async () => {
  const { put, standing } = await openCase();
  const [one, two] = [await put('critical'), await put('high')];
  const [first, second] = [await adminClient(), await adminClient()];
  try {
    const { rows } = await second.query<{ pid: number }>('select pg_backend_pid() as pid');
    await first.query('begin');
    await first.query(resolve, [one]);
    const ended = second.query(resolve, [two]);
    await expect.poll(() => asAdmin('select wait_event_type as waits from pg_stat_activity where pid = $1', [rows[0]?.pid])).toEqual([{ waits: 'Lock' }]);
    await first.query('commit');
    await ended;
  } finally {
    await Promise.all([first.end(), second.end()]);
  }
  expect(await standing()).toEqual({ rank: none, ready: false });
});
