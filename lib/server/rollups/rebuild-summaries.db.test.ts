import { describe, expect, it } from 'vitest';
import { uuidv7 } from 'uuidv7';
import { addIssuedProgram, asAdmin, openClinic } from '@/db/testing/factories';
import { transcribeSession } from '../logs/commands';
import { refreshClinic } from '../refresh-clinic';
import { rebuildSummaries } from './rebuild-summaries';

const now = new Date('2026-11-20T12:00:00Z');

async function clinicWithLogs() {
  const { clinicId, owner } = await openClinic();
  const patientIds: string[] = [];
  for (const zone of ['Europe/London', 'Pacific/Kiritimati', 'America/New_York']) {
    const { patientId, programId, versionId, itemIds } = await addIssuedProgram(owner, { effectiveFrom: '2026-11-01', issuedAt: '2026-11-01T09:00:00Z', items: [{ slug: 'knee-to-chest' }, { slug: 'pelvic-tilt' }] }, { time_zone: zone });
    patientIds.push(patientId);
    for (let day = 10; day < 17; day += 1) {
      const input = { id: uuidv7(), versionId, doneAt: `2026-11-${day}T05:30:00Z`, zone, localDay: `2026-11-${day}`, items: itemIds.map((itemId, i) => ({ itemId, outcome: i === 1 && day % 2 ? ('partly' as const) : ('done' as const), ...(i === 1 && day % 2 ? { doneShare: 0.3 } : {}) })), painBefore: day % 5, painAfter: 3 };
      await transcribeSession(owner, { programId, provenance: 'from-paper' }, input, now);
      if (day === 12) await transcribeSession(owner, { programId, provenance: 'from-paper' }, { ...input, id: uuidv7(), supersedesId: input.id, painBefore: 7 }, now);
    }
  }
  return { clinicId, owner, patientIds, actor: { kind: 'system' as const, clinicId, requestId: uuidv7() } };
}

describe('rebuildSummaries', { timeout: 60_000 }, () => {
  it('finds no difference in what the writes kept, on the same day, on a later one and after the lists renewed it', async () => {
    const { actor, owner } = await clinicWithLogs();
    expect(await rebuildSummaries(actor, { repair: false, now })).toEqual({ patients: 3, differences: [] });
    const later = new Date('2026-11-25T12:00:00Z');
    expect(await rebuildSummaries(actor, { repair: false, now: later })).toEqual({ patients: 3, differences: [] });
    await refreshClinic(owner, later);
    expect(await rebuildSummaries(actor, { repair: false, now: later })).toEqual({ patients: 3, differences: [] });
  });

  it('names a planted difference and a missing row, and puts both right when asked to', async () => {
    const { clinicId, actor, patientIds } = await clinicWithLogs();
    await asAdmin('update patient_summaries set attempted_days = attempted_days + 1, dose_share = 0.9 where patient_id = $1', [patientIds[0]]);
    await asAdmin('delete from patient_summaries where patient_id = $1', [patientIds[1]]);
    await asAdmin('update patients set alert_rank = 0, is_ready = not is_ready, pain_recent = 9.5 where id = $1', [patientIds[2]]);
    const differences = [{ patientId: patientIds[0], fields: ['attemptedDays', 'doseShare'] }, { patientId: patientIds[1], fields: ['painRecent', 'missing'] }, { patientId: patientIds[2], fields: ['alertRank', 'isReady', 'painRecent'] }];
    expect(await rebuildSummaries(actor, { repair: false, now })).toEqual({ patients: 3, differences });
    expect(await rebuildSummaries(actor, { repair: true, now })).toEqual({ patients: 3, differences });
    expect(await rebuildSummaries(actor, { repair: false, now })).toEqual({ patients: 3, differences: [] });
    expect(await asAdmin('select count(*)::int as rows from patient_summaries where clinic_id = $1', [clinicId])).toEqual([{ rows: 3 }]);
  });

  it('leaves the rules to be asked about the day on which it repairs', async () => {
    const { clinicId, owner, actor, patientIds } = await clinicWithLogs();
    const later = new Date('2026-12-10T12:00:00Z');
    await asAdmin('update patient_summaries set attempted_days = attempted_days + 1 where patient_id = $1', [patientIds[0]]);
    await asAdmin('delete from patient_summaries where patient_id = $1', [patientIds[1]]);
    await rebuildSummaries(actor, { repair: true, now: later });
    await refreshClinic(owner, later);
    expect(await asAdmin(`select count(distinct patient_id)::int as silent from alerts where clinic_id = $1 and rule = 'silence' and level = 'medium'`, [clinicId])).toEqual([{ silent: 3 }]);
  });

  it('sees its own clinic alone', async () => {
    const theirs = await clinicWithLogs();
    await asAdmin('delete from patient_summaries where clinic_id = $1', [theirs.clinicId]);
    const { clinicId } = await openClinic();
    expect(await rebuildSummaries({ kind: 'system', clinicId, requestId: uuidv7() }, { repair: true, now })).toEqual({ patients: 0, differences: [] });
    expect(await asAdmin('select 1 from patient_summaries where clinic_id = $1', [theirs.clinicId])).toEqual([]);
  });
});
