import { uuidv7 } from 'uuidv7';
import { describe, expect, it } from 'vitest';
import { addIssuedProgram, addMember, asAdmin, openClinic } from '@/db/testing/factories';
import type { SessionLogInput } from '@/lib/domain/session-log';
import { transcribeSession } from '../logs/commands';
import { saveClinicRules, saveProgramRules } from './commands';
import { getProgramRules } from './queries';
import { replayPart } from './replay';

const now = new Date('2026-11-20T10:00:00Z');
const from = { effectiveFrom: '2026-11-01', issuedAt: '2026-11-01T09:00:00Z' };

type Clinic = Awaited<ReturnType<typeof openClinic>>;

async function addLogged({ owner }: Clinic, name: string, pains: [day: string, before: number, after: number][]) {
  const program = await addIssuedProgram(owner, from, { name });
  const items = program.itemIds.map((itemId) => ({ itemId, outcome: 'done' as const }));
  for (const [localDay, painBefore, painAfter] of pains) {
    const input: SessionLogInput = { id: uuidv7(), versionId: program.versionId, doneAt: `${localDay}T12:00:00Z`, zone: 'UTC', localDay, items, painBefore, painAfter };
    await transcribeSession(owner, { programId: program.programId, provenance: 'recalled-in-clinic' }, input, new Date(`${localDay}T18:00:00Z`));
  }
  return program;
}

const openRules = async (patientId: string) => (await asAdmin<{ rule: string }>(`select rule from alerts where patient_id = $1 and status <> 'resolved' and rule = 'sharp-rise'`, [patientId])).map((row) => row.rule);
const auditOf = (clinicId: string) => asAdmin<{ action: string; detail: object }>(`select action, detail from audit_events where clinic_id = $1 and action like 'rules.%' order by seq`, [clinicId]);

describe('rules of a clinic and of a program', () => {
  it('decide when an alert is raised, the program before the clinic, and leave an audit row', async () => {
    const clinic = await openClinic();
    await saveClinicRules(clinic.owner, { before: {}, values: { sharpRisePoints: 4, silenceLowDays: 3 } });
    const calm = await addLogged(clinic, 'Hollis Bramble', [['2026-11-19', 2, 5]]);
    expect(await openRules(calm.patientId)).toEqual([]);
    const { programId, versionId, itemIds, patientId } = await addLogged(clinic, 'Ines Featherstone', []);
    await saveProgramRules(clinic.owner, programId, { before: {}, values: { sharpRisePoints: 3 } }, now);
    await transcribeSession(clinic.owner, { programId, provenance: 'from-paper' }, { id: uuidv7(), versionId, doneAt: '2026-11-19T12:00:00Z', zone: 'UTC', localDay: '2026-11-19', items: itemIds.map((itemId) => ({ itemId, outcome: 'done' })), painBefore: 2, painAfter: 5 }, now);
    expect(await openRules(patientId)).toEqual(['sharp-rise']);
    // What equals the value beneath is not kept: it follows.
    expect(await getProgramRules(clinic.owner, programId)).toMatchObject({ clinic: { sharpRisePoints: 4 }, rules: { sharpRisePoints: 3 } });
    expect((await auditOf(clinic.clinicId)).map(({ action, detail }) => [action, detail])).toEqual([['rules.revise', { sharpRisePoints: 'default → 4' }], ['rules.revise', { sharpRisePoints: 'default → 3' }]]);
  });

  it('answer the patient with the card that they call for', async () => {
    const clinic = await openClinic({ rules: JSON.stringify({ sharpRisePoints: 4 }) });
    const { programId, versionId, itemIds } = await addLogged(clinic, 'Ruth Alder', []);
    const log = { versionId, doneAt: '2026-11-19T12:00:00Z', zone: 'UTC', localDay: '2026-11-19', items: itemIds.map((itemId) => ({ itemId, outcome: 'done' as const })), painBefore: 0, painAfter: 3 };
    const send = () => transcribeSession(clinic.owner, { programId, provenance: 'from-paper' }, { ...log, id: uuidv7() }, now);
    expect((await send()).card).toBeNull();
    await saveClinicRules(clinic.owner, { before: { sharpRisePoints: 4 }, values: { sharpRisePoints: 3 } });
    expect((await send()).card).toBe('stop-for-today');
  });

  it('refuse what another member has changed meanwhile, a silence the wrong way round, other roles and other clinics', async () => {
    const { clinicId, owner } = await openClinic();
    const { programId } = await addIssuedProgram(owner, from);
    await saveClinicRules(owner, { before: {}, values: { sharpRisePoints: 3 } });
    await expect(saveClinicRules(owner, { before: {}, values: { sharpRisePoints: 5 } })).rejects.toThrow('conflict: rules-changed');
    await expect(saveProgramRules(owner, programId, { before: {}, values: { silenceMediumDays: 2 } }, now)).rejects.toThrow('invalid: silence-reversed');
    const [therapist, assistant, stranger] = [await addMember(clinicId, 'therapist'), await addMember(clinicId, 'assistant'), (await openClinic()).owner];
    await expect(saveClinicRules(therapist, { before: { sharpRisePoints: 3 }, values: {} })).rejects.toThrow('forbidden');
    await expect(replayPart(therapist, { programId: null, values: {}, after: null }, now)).rejects.toThrow('forbidden');
    for (const [actor, refusal] of [[assistant, 'forbidden'], [stranger, 'not-found']] as const) {
      await expect(saveProgramRules(actor, programId, { before: {}, values: {} }, now)).rejects.toThrow(refusal);
      await expect(replayPart(actor, { programId, values: {}, after: null }, now)).rejects.toThrow(refusal);
    }
    expect(await getProgramRules(therapist, programId)).toMatchObject({ rules: {}, clinic: { sharpRisePoints: 3 } });
  });
});

describe('replayPart', () => {
  it('says for whom the last 30 days would have been otherwise, and changes nothing', async () => {
    const clinic = await openClinic();
    const daily = Array.from({ length: 19 }, (_, i) => `2026-11-${String(i + 1).padStart(2, '0')}`);
    const risen = await addLogged(clinic, 'Ines Featherstone', daily.map((day) => [day, 2, day === '2026-11-10' || day === '2026-11-15' ? 4 : 2]));
    await addLogged(clinic, 'Hollis Bramble', daily.map((day) => [day, 2, 2]));
    const before = await asAdmin('select id, status, updated_at from alerts where clinic_id = $1 order by id', [clinic.clinicId]);
    const part = await replayPart(clinic.owner, { programId: null, values: { sharpRisePoints: 3 }, after: null }, now);
    expect(part).toMatchObject({ looked: 2, total: 2, next: null, changed: [{ patientId: risen.patientId, name: 'Ines Featherstone' }] });
    expect(part.changed[0]?.changes).toContainEqual({ rule: 'sharp-rise', now: 2, then: 0 });
    expect(part.alerts.now - part.alerts.then).toBe(2);
    expect((await replayPart(clinic.owner, { programId: risen.programId, values: {}, after: null }, now)).changed).toEqual([]);
    expect(await asAdmin('select id, status, updated_at from alerts where clinic_id = $1 order by id', [clinic.clinicId])).toEqual(before);
  });

  it('goes through a clinic in parts without leaving anybody out', async () => {
    const clinic = await openClinic();
    for (let i = 0; i < 23; i++) await addIssuedProgram(clinic.owner, from, { name: `Patient ${i}` });
    const first = await replayPart(clinic.owner, { programId: null, values: { silenceLowDays: 13 }, after: null }, now);
    expect(first).toMatchObject({ looked: 20, total: 23 });
    const second = await replayPart(clinic.owner, { programId: null, values: { silenceLowDays: 13 }, after: first.next }, now);
    expect(second).toMatchObject({ looked: 3, next: null });
    expect(new Set([...first.changed, ...second.changed].map((row) => row.patientId)).size).toBe(0);
    expect(first.alerts.now + second.alerts.now).toBe(46);
  }, 60_000);
});
