import { uuidv7 } from 'uuidv7';
import { beforeAll, describe, expect, it } from 'vitest';
import { addIssuedProgram, addMember, asAdmin, issueVersion, openClinic } from '@/db/testing/factories';
import type { PainReportInput, SessionLogInput } from '@/lib/domain/session-log';
import type { LinkActor } from '../actor';
import { recordPainReport, recordSession, transcribeSession } from './commands';

const now = new Date('2026-11-21T10:00:00Z');

async function openPlan(clinic: { clinicId: string; owner: Awaited<ReturnType<typeof addMember>> }) {
  const program = await addIssuedProgram(clinic.owner, { effectiveFrom: '2026-11-01', issuedAt: '2026-11-01T09:00:00Z', items: [{ slug: 'knee-to-chest' }, { slug: 'glute-bridge' }] });
  const linkId = uuidv7();
  await asAdmin(
    `insert into plan_links (clinic_id, id, patient_id, program_id, label, seed, token_hash, code_hash, expires_at, created_by) values ($1,$2,$3,$4,'patient','seed',$5,$6,'2027-11-21',$7)`,
    [clinic.clinicId, linkId, program.patientId, program.programId, `token ${linkId}`, `code ${linkId}`, clinic.owner.memberId],
  );
  const actor: LinkActor = { kind: 'link', clinicId: clinic.clinicId, linkId, patientId: program.patientId, programId: program.programId, requestId: uuidv7() };
  const session = (over: Partial<SessionLogInput> = {}): SessionLogInput => ({
    id: uuidv7(),
    versionId: program.versionId,
    doneAt: '2026-11-21T09:30:00Z',
    zone: 'Europe/London',
    localDay: '2026-11-21',
    items: program.itemIds.map((itemId) => ({ itemId, outcome: 'done' })),
    painBefore: 3,
    painAfter: 3,
    ...over,
  });
  const report = (over: Partial<PainReportInput> = {}): PainReportInput => ({ id: uuidv7(), kind: 'any-time', at: '2026-11-21T09:40:00Z', zone: 'Europe/London', localDay: '2026-11-21', pain: 2, redFlags: [], ...over });
  return { ...program, actor, session, report };
}
type Plan = Awaited<ReturnType<typeof openPlan>>;

const logsOf = (plan: Plan) =>
  asAdmin<{ id: string; local_day: string; provenance: string; supersedes_id: string | null; link_id: string | null; entered_by: string | null; done_at: Date }>(
    `select id, local_day::text, provenance, supersedes_id, link_id, entered_by, done_at from session_logs where program_id = $1 order by id`,
    [plan.programId],
  );
const auditOf = (plan: Plan, action: string) => asAdmin<{ actor_kind: string; actor_id: string; subject_id: string; detail: Record<string, unknown> }>(`select actor_kind, actor_id, subject_id, detail from audit_events where clinic_id = $1 and action = $2`, [plan.actor.clinicId, action]);
const alertsOf = (plan: Plan) => asAdmin<{ rule: string; level: string; status: string }>(`select rule, level, status from alerts where patient_id = $1 order by rule`, [plan.patientId]);

let clinic: Awaited<ReturnType<typeof openClinic>>;
let plan: Plan;
beforeAll(async () => {
  clinic = await openClinic();
  plan = await openPlan(clinic);
});

describe('recordSession', () => {
  it('stores the log with its exercises, its day, its provenance and one audit row', async () => {
    const mine = await openPlan(clinic);
    const input = mine.session({ items: [{ itemId: mine.itemIds[0]!, outcome: 'done' }, { itemId: mine.itemIds[1]!, outcome: 'skipped', reason: 'too-hard' }] });
    expect(await recordSession(mine.actor, input, now)).toEqual({ id: input.id, localDay: '2026-11-21', provenance: 'same-day', card: null });
    expect(await logsOf(mine)).toMatchObject([{ id: input.id, local_day: '2026-11-21', provenance: 'same-day', link_id: mine.actor.linkId, entered_by: null }]);
    expect(await asAdmin(`select item_id, outcome, reason from item_logs where session_log_id = $1 order by outcome`, [input.id])).toEqual([
      { item_id: mine.itemIds[0], outcome: 'done', reason: null },
      { item_id: mine.itemIds[1], outcome: 'skipped', reason: 'too-hard' },
    ]);
    const rows = (await auditOf(mine, 'session.record')).filter((row) => row.subject_id === input.id);
    expect(rows).toMatchObject([{ actor_kind: 'link', actor_id: mine.actor.linkId, detail: { day: '2026-11-21', provenance: 'same-day', clockOff: false } }]);
    const [summary] = await asAdmin<{ day: string }>(`select last_session_day::text as day from patient_summaries where patient_id = $1`, [mine.patientId]);
    expect(summary?.day).toBe('2026-11-21');
  });

  it('stores 100 logs once each, sent six times in any order and side by side', async () => {
    const mine = await openPlan(clinic);
    const logs = Array.from({ length: 100 }, (_, i) => mine.session({ doneAt: new Date(now.getTime() - i * 3_600_000).toISOString() }));
    const sends = Array.from({ length: 6 }, () => logs).flat().sort(() => Math.random() - 0.5);
    const first = new Map<string, string>();
    for (let i = 0; i < sends.length; i += 6) {
      const answers = await Promise.all(sends.slice(i, i + 6).map((log) => recordSession(mine.actor, structuredClone(log), now)));
      for (const answer of answers) {
        const text = JSON.stringify(answer);
        expect(first.get(answer.id) ?? text).toBe(text);
        first.set(answer.id, text);
      }
    }
    expect((await logsOf(mine)).map((row) => row.id)).toEqual(logs.map((log) => log.id).sort());
    const audited = (await auditOf(mine, 'session.record')).filter((row) => first.has(row.subject_id));
    expect(audited).toHaveLength(100);
  }, 120_000);

  it('refuses the same id with another body and keeps the first', async () => {
    const mine = await openPlan(clinic);
    const input = mine.session();
    await recordSession(mine.actor, input, now);
    await expect(recordSession(mine.actor, { ...input, painAfter: 8 }, now)).rejects.toMatchObject({ code: 'conflict', reason: 'other-body' });
    expect(await logsOf(mine)).toHaveLength(1);
  });

  it.each<[string, (mine: Plan, other: Plan) => Partial<SessionLogInput>, string, string]>([
    ['another program’s version', (_mine, other) => ({ versionId: other.versionId }), 'invalid', 'version'],
    ['a version that does not exist', () => ({ versionId: uuidv7() }), 'invalid', 'version'],
    ['another program’s item', (_mine, other) => ({ items: [{ itemId: other.itemIds[0]!, outcome: 'done' }] }), 'invalid', 'item'],
    ['one item twice', (mine) => ({ items: [{ itemId: mine.itemIds[0]!, outcome: 'done' }, { itemId: mine.itemIds[0]!, outcome: 'partly' }] }), 'invalid', 'item'],
    ['a place of the other map', () => ({ locationAfter: 'hand' }), 'invalid', 'location'],
    ['a correction of another patient’s log', (_mine, other) => ({ supersedesId: other.itemIds[0]! }), 'not-found', ''],
  ])('refuses %s', async (_name, change, code, reason) => {
    const mine = await openPlan(clinic);
    await expect(recordSession(mine.actor, mine.session(change(mine, plan)), now)).rejects.toMatchObject({ code, ...(reason ? { reason } : {}) });
    expect(await logsOf(mine)).toEqual([]);
  });

  it('neither stores under an id of another patient or clinic, nor tells whose it is', async () => {
    const elsewhere = await openClinic();
    const theirs = await openPlan(elsewhere);
    const taken = theirs.session();
    await recordSession(theirs.actor, taken, now);
    const neighbour = plan.session();
    await recordSession(plan.actor, neighbour, now);
    const mine = await openPlan(clinic);
    await expect(recordSession(mine.actor, mine.session({ id: neighbour.id }), now)).rejects.toMatchObject({ code: 'conflict', reason: 'other-body' });
    await expect(recordSession(mine.actor, mine.session({ versionId: theirs.versionId }), now)).rejects.toMatchObject({ code: 'invalid', reason: 'version' });
    await expect(recordSession(mine.actor, mine.session({ supersedesId: taken.id }), now)).rejects.toMatchObject({ code: 'not-found' });
    // Ids are unique within a clinic: another clinic's same id is another log.
    await expect(recordSession(mine.actor, mine.session({ id: taken.id }), now)).resolves.toMatchObject({ id: taken.id });
    const forged: LinkActor = { ...mine.actor, programId: theirs.programId };
    await expect(recordSession(forged, theirs.session(), now)).rejects.toMatchObject({ code: 'not-found' });
    expect(await logsOf(theirs)).toHaveLength(1);
  });

  it('marks a past day as back-filled, and never stores a day that has not come', async () => {
    const mine = await openPlan(clinic);
    const past = await recordSession(mine.actor, mine.session({ doneAt: '2026-11-18T12:00:00Z', localDay: '2026-11-18' }), now);
    expect(past).toMatchObject({ localDay: '2026-11-18', provenance: 'back-filled' });
    const ahead = mine.session({ doneAt: '2027-02-01T12:00:00Z', localDay: '2027-02-01' });
    expect(await recordSession(mine.actor, ahead, now)).toMatchObject({ localDay: '2026-11-21', provenance: 'same-day' });
    const stored = (await logsOf(mine)).find((row) => row.id === ahead.id);
    expect(stored?.done_at.toISOString()).toBe('2027-02-01T12:00:00.000Z');
    expect((await auditOf(mine, 'session.record')).find((row) => row.subject_id === ahead.id)?.detail).toMatchObject({ clockOff: true });
  });

  it('answers with the card and raises the alert in the same write', async () => {
    const mine = await openPlan(clinic);
    const input = mine.session({ painBefore: 3, painAfter: 6, locationBefore: 'back', locationAfter: 'below-knee' });
    expect((await recordSession(mine.actor, input, now)).card).toBe('stop-and-call');
    expect((await recordSession(mine.actor, input, now)).card).toBe('stop-and-call');
    expect(await alertsOf(mine)).toMatchObject([{ rule: 'peripheralisation', level: 'high', status: 'open' }, { rule: 'sharp-rise', level: 'high', status: 'open' }]);
  });
});

describe('a correction', () => {
  it('is a new row on the same day; a chain keeps every entry, and one entry is corrected once', async () => {
    const mine = await openPlan(clinic);
    const first = mine.session({ doneAt: '2026-11-19T18:00:00Z', painAfter: 7 });
    await recordSession(mine.actor, first, now);
    const second = mine.session({ supersedesId: first.id, painAfter: 2, doneAt: '2026-11-21T09:59:00Z' });
    expect(await recordSession(mine.actor, second, now)).toMatchObject({ localDay: '2026-11-19', provenance: 'back-filled' });
    const third = mine.session({ supersedesId: second.id, painAfter: 4 });
    await recordSession(mine.actor, third, now);
    await recordSession(mine.actor, third, now);
    expect((await logsOf(mine)).map((row) => [row.id, row.supersedes_id, row.local_day])).toEqual([[first.id, null, '2026-11-19'], [second.id, first.id, '2026-11-19'], [third.id, second.id, '2026-11-19']]);
    await expect(recordSession(mine.actor, mine.session({ supersedesId: first.id }), now)).rejects.toMatchObject({ code: 'conflict', reason: 'already-corrected' });
    expect((await auditOf(mine, 'session.correct')).filter((row) => [second.id, third.id].includes(row.subject_id))).toHaveLength(2);
  });

  it('made twice at once leaves one', async () => {
    const mine = await openPlan(clinic);
    const first = mine.session();
    await recordSession(mine.actor, first, now);
    const tries = await Promise.allSettled([1, 2, 3, 4].map((pain) => recordSession(mine.actor, mine.session({ supersedesId: first.id, painAfter: pain }), now)));
    expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    expect(await logsOf(mine)).toHaveLength(2);
  });

  it('cannot move to another version', async () => {
    const mine = await openPlan(clinic);
    const first = mine.session();
    await recordSession(mine.actor, first, now);
    const next = await issueVersion(clinic.owner, mine.programId, { number: 2, effectiveFrom: '2026-11-21', issuedAt: '2026-11-21T08:00:00Z', items: [{ slug: 'cat-cow' }] });
    const moved = mine.session({ supersedesId: first.id, versionId: next.versionId, items: [{ itemId: next.itemIds[0]!, outcome: 'done' }] });
    await expect(recordSession(mine.actor, moved, now)).rejects.toMatchObject({ code: 'invalid', reason: 'version' });
  });
});

describe('transcribeSession', () => {
  it('keeps who entered it and where it came from, and sees no other clinic', async () => {
    const mine = await openPlan(clinic);
    const assistant = await addMember(clinic.clinicId, 'assistant');
    const input = mine.session({ doneAt: '2026-11-15T12:00:00Z' });
    expect(await transcribeSession(assistant, { programId: mine.programId, provenance: 'from-paper' }, input, now)).toMatchObject({ localDay: '2026-11-15', provenance: 'from-paper' });
    expect(await logsOf(mine)).toMatchObject([{ link_id: null, entered_by: assistant.memberId, provenance: 'from-paper' }]);
    const stranger = (await openClinic()).owner;
    await expect(transcribeSession(stranger, { programId: mine.programId, provenance: 'from-paper' }, mine.session(), now)).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('recordPainReport', () => {
  it.each<[string, Partial<PainReportInput>, string | null, string[]]>([
    ['pain alone', { pain: 2 }, null, []],
    ['pain in the ease-off zone', { pain: 4 }, 'ease-off', []],
    ['pain in the stop zone', { pain: 7 }, 'stop-for-today', ['sharp-rise']],
    ['a red flag', { redFlags: ['fever'], pain: undefined }, 'stop-and-call', ['red-flag']],
    ['an emergency', { redFlags: ['fever', 'saddle-numbness'] }, 'emergency', ['emergency-flag', 'red-flag']],
  ])('%s', async (_name, over, card, rules) => {
    const mine = await openPlan(clinic);
    const input = mine.report(over);
    expect(await recordPainReport(mine.actor, input, now)).toEqual({ id: input.id, localDay: '2026-11-21', card });
    expect(await recordPainReport(mine.actor, input, now)).toEqual({ id: input.id, localDay: '2026-11-21', card });
    expect((await alertsOf(mine)).map((alert) => alert.rule)).toEqual(rules);
    expect(await asAdmin(`select id from pain_reports where patient_id = $1`, [mine.patientId])).toEqual([{ id: input.id }]);
    expect((await auditOf(mine, 'report.record')).filter((row) => row.subject_id === input.id)).toHaveLength(1);
  });

  it('holds a next-morning report against the pain before yesterday’s session', async () => {
    const mine = await openPlan(clinic);
    await recordSession(mine.actor, mine.session({ doneAt: '2026-11-20T18:00:00Z', painBefore: 1, painAfter: 1 }), new Date('2026-11-20T18:05:00Z'));
    expect((await recordPainReport(mine.actor, mine.report({ kind: 'next-morning', pain: 3 }), now)).card).toBe('ease-off');
    expect((await alertsOf(mine)).map((alert) => alert.rule)).toEqual(['worse-next-morning']);
  });

  it('is open while the program is paused, and refuses another body, another place and another patient', async () => {
    const mine = await openPlan(clinic);
    await asAdmin(`update programs set status = 'paused' where id = $1`, [mine.programId]);
    const input = mine.report({ redFlags: ['both-legs-weak'] });
    expect((await recordPainReport(mine.actor, input, now)).card).toBe('emergency');
    await expect(recordPainReport(mine.actor, { ...input, redFlags: [] }, now)).rejects.toMatchObject({ code: 'conflict' });
    await expect(recordPainReport(mine.actor, mine.report({ location: 'hand' }), now)).rejects.toMatchObject({ code: 'invalid', reason: 'location' });
    await expect(recordPainReport({ ...mine.actor, programId: plan.programId }, mine.report(), now)).rejects.toMatchObject({ code: 'not-found' });
  });
});
