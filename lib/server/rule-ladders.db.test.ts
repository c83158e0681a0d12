import { uuidv7 } from 'uuidv7';
import { describe, expect, it } from 'vitest';
import { addIssuedProgram, asAdmin, openClinic } from '@/db/testing/factories';
import type { Dose } from '@/lib/domain/dose';
import type { FrozenLadder } from '@/lib/domain/ladder';
import { inClinic } from './database';
import { loadHistory } from './patient-history';
import { refreshReview } from './refresh-review';
import { ruleLadders } from './rule-ladders';

const dose = (sets: number): Dose => ({ sets, amount: { kind: 'reps', min: 8, max: 8 } });
const ladder: FrozenLadder = { easier: [], harder: [{ exercise: null, dose: dose(3), frozen: null }, { exercise: null, dose: dose(4), frozen: null }], rule: { sessions: 2, maximumPain: 2 } };
const now = new Date('2026-11-21T20:00:00Z');

/** A bridge with a ladder, done in full on three evenings with little pain. */
async function openPlan() {
  const { clinicId, owner } = await openClinic();
  const program = await addIssuedProgram(owner, { effectiveFrom: '2026-11-01', issuedAt: '2026-11-01T09:00:00Z', items: [{ slug: 'glute-bridge', dose: dose(2) }, { slug: 'knee-to-chest' }] });
  const [item] = await asAdmin<{ key: string }>('update program_items set ladder = $2 where id = $1 returning key', [program.itemIds[0], JSON.stringify(ladder)]);
  if (!item) throw new Error('no item');
  for (const day of ['2026-11-19', '2026-11-20', '2026-11-21']) {
    const id = uuidv7();
    await asAdmin(
      `insert into session_logs (clinic_id, id, patient_id, program_id, version_id, done_at, zone, local_day, provenance, pain_before, pain_after, entered_by, body_hash, received_at) values ($1,$2,$3,$4,$5,$6,'Europe/London',$7,'from-paper',1,1,$8,'h',$6)`,
      [clinicId, id, program.patientId, program.programId, program.versionId, `${day}T18:00:00Z`, day, owner.memberId],
    );
    for (const itemId of program.itemIds) await asAdmin(`insert into item_logs (clinic_id, session_log_id, item_id, outcome) values ($1,$2,$3,'done')`, [clinicId, id, itemId]);
  }
  const stepUp = (at: string) =>
    asAdmin(`insert into ladder_steps (clinic_id, id, patient_id, program_id, version_id, item_key, step, member_id, local_day, created_at) values ($1,$2,$3,$4,$5,$6,'{"from":0,"to":1,"reason":"clinic"}',$7,$8,$9)`, [
      clinicId, uuidv7(), program.patientId, program.programId, program.versionId, item.key, owner.memberId, at.slice(0, 10), at,
    ]);
  const ladders = () => inClinic(owner, async (tx) => {
    const history = await loadHistory(tx, clinicId, program.patientId, now);
    return history ? ruleLadders(history) : [];
  });
  const ready = () => inClinic(owner, async (tx) => (await refreshReview(tx, { actor: owner, patientId: program.patientId }, now)).findings.find(({ rule }) => rule === 'ready-to-progress'));
  return { itemKey: item.key, stepUp, ladders, ready };
}

describe('ruleLadders', () => {
  it('holds the items with a ladder, and the finding names the step that the rule opens', async () => {
    const { itemKey, ladders, ready } = await openPlan();
    expect(await ladders()).toMatchObject([{ itemKey, slug: 'glute-bridge', level: 0, told: [{ outcome: 'done', painAfter: 1 }, {}, {}] }]);
    expect(await ready()).toMatchObject({ figures: { sessions: 3, step: 'dose', exercise: 'glute-bridge', others: 0 } });
  });

  it('counts only what was told since the last step', async () => {
    const { stepUp, ladders, ready } = await openPlan();
    await stepUp('2026-11-20T20:00:00Z');
    expect(await ladders()).toMatchObject([{ level: 1, told: [{ outcome: 'done' }] }]);
    expect((await ready())?.figures).not.toHaveProperty('step');
  });
});
