import { uuidv7 } from 'uuidv7';
import { describe, expect, it } from 'vitest';
import { addIssuedProgram, asAdmin, issueVersion, openClinic } from '@/db/testing/factories';
import type { Dose } from '@/lib/domain/dose';
import type { FrozenLadder } from '@/lib/domain/ladder';
import type { ItemOutcome, SkipReason } from '@/lib/domain/session-log';
import type { LinkActor } from '../actor';
import { takeStep } from '../ladder/take-step';
import { recordSession } from '../logs/commands';
import { getSession, getToday } from './queries';

const now = new Date('2026-11-21T10:00:00Z');
const minutes = (count: number) => new Date(now.getTime() + count * 60_000);
const dose = (sets: number): Dose => ({ sets, amount: { kind: 'reps', min: 8, max: 8 } });
const ladder: FrozenLadder = { easier: [{ exercise: null, dose: dose(1), frozen: null }], harder: [], rule: { sessions: 3, maximumPain: 2 } };

/** A plan whose bridge has an easier step and whose stretch has none. */
async function openPlan() {
  const { clinicId, owner } = await openClinic();
  const version = { effectiveFrom: '2026-11-01', issuedAt: '2026-11-01T09:00:00Z', items: [{ slug: 'glute-bridge', dose: dose(2) }, { slug: 'knee-to-chest' }] };
  const program = await addIssuedProgram(owner, version);
  const [item] = await asAdmin<{ key: string }>('update program_items set ladder = $2 where id = $1 returning key', [program.itemIds[0], JSON.stringify(ladder)]);
  if (!item) throw new Error('no item');
  const linkId = uuidv7();
  await asAdmin(
    `insert into plan_links (clinic_id, id, patient_id, program_id, label, seed, token_hash, code_hash, expires_at, created_by) values ($1,$2,$3,$4,'patient','seed',$5,$6,'2027-11-21',$7)`,
    [clinicId, linkId, program.patientId, program.programId, `token ${linkId}`, `code ${linkId}`, owner.memberId],
  );
  const actor: LinkActor = { kind: 'link', clinicId, linkId, patientId: program.patientId, programId: program.programId, requestId: uuidv7() };
  const tell = async (at: Date, outcome: ItemOutcome, reason?: SkipReason) => {
    const id = uuidv7();
    await recordSession(actor, { id, versionId: program.versionId, doneAt: at.toISOString(), zone: 'Europe/London', localDay: '2026-11-21', items: program.itemIds.map((itemId) => ({ itemId, outcome, ...(reason ? { reason } : {}) })), painBefore: 1, painAfter: 1 }, at);
    return id;
  };
  const onSaved = async (id: string) => (await getSession(actor, id, minutes(50))).easierOffers;
  const onPlan = async () => (await getToday(actor, minutes(50))).easierOffers;
  return { ...program, owner, actor, itemKey: item.key, tell, onSaved, onPlan };
}

describe('easierOffers', () => {
  it.each<[ItemOutcome, SkipReason]>([['skipped', 'pain'], ['skipped', 'too-hard'], ['partly', 'pain']])('names the step that the therapist allowed after %s for %s', async (outcome, reason) => {
    const { itemKey, tell, onSaved, onPlan } = await openPlan();
    const offer = { key: itemKey, level: 0, name: 'Bridge', easier: { name: 'Bridge', dose: { sets: 1 } } };
    expect(await onSaved(await tell(now, outcome, reason))).toMatchObject([offer]);
    expect(await onPlan()).toMatchObject([offer]);
  });

  it('is silent for other reasons, and once the exercise went well', async () => {
    const { tell, onSaved, onPlan } = await openPlan();
    expect(await onSaved(await tell(now, 'skipped', 'time'))).toEqual([]);
    await tell(minutes(10), 'skipped', 'pain');
    await tell(minutes(20), 'done');
    expect(await onPlan()).toEqual([]);
  });

  it('is silent once the step is taken, and once the therapist has issued a newer version', async () => {
    const { actor, itemKey, tell, onSaved, onPlan } = await openPlan();
    const id = await tell(now, 'skipped', 'pain');
    const [offer] = await onSaved(id);
    await takeStep(actor, { id: offer?.stepId ?? '', itemKey, way: 'easier', from: offer?.level ?? 9 }, minutes(5));
    expect([await onSaved(id), await onPlan()]).toEqual([[], []]);
    const other = await openPlan();
    await other.tell(now, 'skipped', 'pain');
    await issueVersion(other.owner, other.programId, { number: 2, effectiveFrom: '2026-11-21', issuedAt: minutes(5).toISOString(), items: [{ slug: 'glute-bridge', dose: dose(1) }] });
    expect(await other.onPlan()).toEqual([]);
  });

  it('is silent while the program rests', async () => {
    const { programId, tell, onPlan } = await openPlan();
    await tell(now, 'skipped', 'pain');
    expect(await onPlan()).toHaveLength(1);
    await asAdmin(`update programs set status = 'paused' where id = $1`, [programId]);
    expect(await onPlan()).toEqual([]);
  });
});
