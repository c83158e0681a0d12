import { describe, expect, it } from 'vitest';
import { addMember, addPatient, addProgram, asAdmin, openClinic } from '@/db/testing/factories';
import { getBuilder, getStoredDraft } from './builder';
import { completeProgram, pauseProgram, reopenProgram, resumeProgram } from './change-status';
import { createProgram } from './create-program';
import { auditOf, draftItem, draftOf } from './draft.test-support';
import { issueProgram } from './issue-program';
import { getProgram, getVersion, listPrograms } from './queries';
import { saveDraft } from './save-draft';

async function startProgram() {
  const { clinicId, owner } = await openClinic();
  const therapist = await addMember(clinicId, 'therapist', 'Rafael Winterbourne');
  const patientId = await addPatient(clinicId);
  const { programId } = await createProgram(therapist, { patientId, title: 'Low back' });
  return { clinicId, owner, therapist, patientId, programId };
}

/** A program whose version 1 has a bridge and a press-up. */
async function issuedProgram(now = new Date('2026-11-10T09:00:00Z')) {
  const started = await startProgram();
  const items = [await draftItem('glute-bridge', '2x8 h5'), await draftItem('prone-press-up', '10')];
  const { revision } = await saveDraft(started.therapist, { programId: started.programId, revision: 1, draft: draftOf(items) });
  await issueProgram(started.therapist, { programId: started.programId, revision, reason: '' }, now);
  return { ...started, items };
}

const status = async (programId: string) => (await asAdmin<{ status: string }>('select status from programs where id = $1', [programId]))[0]?.status;

describe('createProgram', () => {
  it('opens the one that is there instead of a second, even when two people start at once', async () => {
    const { clinicId, therapist } = await startProgram();
    const patientId = await addPatient(clinicId);
    const both = await Promise.all([createProgram(therapist, { patientId, title: 'Hip' }), createProgram(therapist, { patientId, title: 'Hip' })]);
    expect(new Set(both.map((one) => one.programId)).size).toBe(1);
    expect(both.filter((one) => one.created)).toHaveLength(1);
    expect(await listPrograms(therapist, patientId)).toMatchObject([{ title: 'Hip', status: 'draft' }]);
    expect(await auditOf(both[0].programId)).toEqual(['program.create']);
  });

  it('finds no patient of another clinic', async () => {
    const { therapist } = await startProgram();
    const other = await openClinic();
    await expect(createProgram(therapist, { patientId: await addPatient(other.clinicId), title: 'Hip' })).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('saveDraft', () => {
  it('keeps the draft, raises the revision and writes down who', async () => {
    const { therapist, programId } = await startProgram();
    const draft = draftOf([await draftItem('glute-bridge', '2x8 h5')], { title: 'Back strength' });
    const saved = await saveDraft(therapist, { programId, revision: 1, draft });
    expect(saved.revision).toBe(2);
    expect(await getStoredDraft(therapist, programId)).toMatchObject({ draft, revision: 2, savedBy: 'Rafael Winterbourne' });
    expect(await auditOf(programId)).toEqual(['program.create', 'program.save-draft']);
  });

  it('of two editors who save the same revision exactly one wins, fifty times over', async () => {
    const { owner, therapist, programId } = await startProgram();
    for (let revision = 1; revision <= 50; revision += 1) {
      const save = (actor: typeof owner, title: string) => saveDraft(actor, { programId, revision, draft: draftOf([], { title }) });
      const outcomes = await Promise.allSettled([save(owner, `owner ${revision}`), save(therapist, `therapist ${revision}`)]);
      const lost = outcomes.filter((outcome) => outcome.status === 'rejected');
      expect(lost.map((outcome) => (outcome.reason as { code: string }).code)).toEqual(['conflict']);
      const stored = await getStoredDraft(owner, programId);
      expect(stored.revision).toBe(revision + 1);
      expect(stored.draft.title).toBe(outcomes[0]?.status === 'fulfilled' ? `owner ${revision}` : `therapist ${revision}`);
    }
  }, 60_000);

  it('a draft put back to what is in force is no draft any more', async () => {
    const { therapist, programId, items } = await issuedProgram();
    await saveDraft(therapist, { programId, revision: 3, draft: draftOf([]) });
    expect((await getProgram(therapist, programId)).hasDraft).toBe(true);
    await saveDraft(therapist, { programId, revision: 4, draft: draftOf(items) });
    expect((await getProgram(therapist, programId)).hasDraft).toBe(false);
  });
});

describe('issueProgram', () => {
  it('freezes version 1 with both languages, from the patient’s own day', async () => {
    const { clinicId, therapist } = await startProgram();
    const patientId = await addPatient(clinicId, { time_zone: 'Pacific/Auckland' });
    const { programId } = await createProgram(therapist, { patientId, title: 'Low back' });
    const { revision } = await saveDraft(therapist, { programId, revision: 1, draft: draftOf([await draftItem('glute-bridge', '2x8 h5', { note: 'slowly' })]) });
    // 20:00 in London on the 10th is the 11th in Auckland.
    await issueProgram(therapist, { programId, revision, reason: '' }, new Date('2026-11-10T20:00:00Z'));
    expect(await getVersion(therapist, programId, 1)).toMatchObject({ number: 1, effectiveFrom: '2026-11-11', issuedBy: 'Rafael Winterbourne', changes: [], items: [{ name: 'Bridge', note: 'slowly' }] });
    const [frozen] = await asAdmin<{ locales: string[] }>('select array(select jsonb_object_keys(texts) order by 1) as locales from program_items where clinic_id = $1', [clinicId]);
    expect(frozen?.locales).toEqual(['en', 'es']);
    expect(await status(programId)).toBe('active');
    expect(await auditOf(programId)).toEqual(['program.create', 'program.save-draft', 'program.issue', 'program.view']);
    expect(await asAdmin('select 1 from patient_summaries where patient_id = $1', [patientId])).toHaveLength(1);
  });

  it('a revision becomes version 2 with what changed, and version 1 stays as it was', async () => {
    const { therapist, programId, items } = await issuedProgram();
    const before = await getVersion(therapist, programId, 1);
    const [bridge] = items;
    const revised = draftOf([{ ...bridge!, dose: { ...bridge!.dose, sets: 3 } }, await draftItem('childs-pose', '60s')]);
    const { revision } = await saveDraft(therapist, { programId, revision: 3, draft: revised });
    expect(await issueProgram(therapist, { programId, revision, reason: 'Stronger now' })).toEqual({ number: 2 });
    const second = await getVersion(therapist, programId, 2);
    expect(second.reason).toBe('Stronger now');
    expect(second.changes.map((change) => change.kind)).toEqual(['dose', 'added', 'removed']);
    expect(second.items[0]?.key).toBe(bridge!.key);
    expect(await getVersion(therapist, programId, 1)).toEqual(before);
  });

  it('refuses an empty, an unchanged and a completed program, and what somebody else has changed since', async () => {
    const empty = await startProgram();
    await expect(issueProgram(empty.therapist, { programId: empty.programId, revision: 1, reason: '' })).rejects.toMatchObject({ code: 'refused', reason: 'no-items' });
    const { therapist, owner, programId, items } = await issuedProgram();
    await expect(issueProgram(therapist, { programId, revision: 3, reason: '' })).rejects.toMatchObject({ code: 'refused', reason: 'unchanged' });
    await saveDraft(owner, { programId, revision: 3, draft: draftOf(items.slice(1)) });
    await expect(issueProgram(therapist, { programId, revision: 3, reason: '' })).rejects.toMatchObject({ code: 'conflict' });
    await completeProgram(therapist, { programId });
    await expect(issueProgram(therapist, { programId, revision: 4, reason: '' })).rejects.toMatchObject({ code: 'refused', reason: 'program-completed' });
    await expect(saveDraft(therapist, { programId, revision: 4, draft: draftOf([]) })).rejects.toMatchObject({ code: 'refused' });
  });

  it('refuses an exercise that this clinic cannot see', async () => {
    const { therapist, programId } = await startProgram();
    const item = await draftItem('glute-bridge', '5');
    const draft = draftOf([{ ...item, exercise: { ...item.exercise, id: '018f0000-0000-7000-8000-000000000000' } }]);
    await expect(saveDraft(therapist, { programId, revision: 1, draft })).rejects.toMatchObject({ code: 'not-found', reason: 'exercise' });
    await asAdmin('update programs set draft = $2 where id = $1', [programId, JSON.stringify(draft)]);
    await expect(issueProgram(therapist, { programId, revision: 1, reason: '' })).rejects.toMatchObject({ code: 'refused', reason: 'exercise-gone' });
    expect((await getProgram(therapist, programId)).versions).toEqual([]);
  });

  it('of two people who issue the same draft one does, and the other is told', async () => {
    const { owner, therapist, programId } = await startProgram();
    const { revision } = await saveDraft(therapist, { programId, revision: 1, draft: draftOf([await draftItem('glute-bridge', '5')]) });
    const outcomes = await Promise.allSettled([owner, therapist].map((actor) => issueProgram(actor, { programId, revision, reason: '' })));
    expect(outcomes.map((outcome) => outcome.status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect((await getProgram(therapist, programId)).versions).toHaveLength(1);
  });
});

describe('pause, resume, complete, reopen', () => {
  const at = (day: string) => new Date(`${day}T12:00:00Z`);

  it('pauses from today and counts again from the day it is taken up', async () => {
    const { therapist, programId } = await issuedProgram();
    await pauseProgram(therapist, { programId }, at('2026-11-12'));
    expect(await status(programId)).toBe('paused');
    await resumeProgram(therapist, { programId }, at('2026-11-15'));
    expect(await getProgram(therapist, programId)).toMatchObject({ status: 'active', pauses: [{ from: '2026-11-12', to: '2026-11-14' }] });
    expect(await auditOf(programId)).toContain('program.pause');
    expect(await auditOf(programId)).toContain('program.resume');
  });

  it('a pause undone on the same day covers no day', async () => {
    const { therapist, programId } = await issuedProgram();
    await pauseProgram(therapist, { programId }, at('2026-11-12'));
    await resumeProgram(therapist, { programId }, at('2026-11-12'));
    expect((await getProgram(therapist, programId)).pauses).toEqual([{ from: '2026-11-12', to: '2026-11-11' }]);
  });

  it('completes and reopens, from a pause too, but not beside another program in force', async () => {
    const { therapist, programId, patientId } = await issuedProgram();
    await pauseProgram(therapist, { programId }, at('2026-11-12'));
    await completeProgram(therapist, { programId }, at('2026-11-13'));
    await reopenProgram(therapist, { programId }, at('2026-11-20'));
    expect(await getProgram(therapist, programId)).toMatchObject({ status: 'active', pauses: [{ from: '2026-11-12', to: '2026-11-19' }] });
    await completeProgram(therapist, { programId }, at('2026-11-21'));
    await addProgram(therapist.clinicId, patientId, { status: 'active' });
    await expect(reopenProgram(therapist, { programId })).rejects.toMatchObject({ code: 'refused', reason: 'another-in-force' });
    expect(await auditOf(programId)).toEqual(expect.arrayContaining(['program.complete', 'program.reopen']));
  });

  it('refuses a turn that the status does not allow', async () => {
    const { therapist, programId } = await startProgram();
    await expect(pauseProgram(therapist, { programId })).rejects.toMatchObject({ code: 'refused', reason: 'program-draft' });
    await expect(resumeProgram(therapist, { programId })).rejects.toMatchObject({ code: 'refused' });
  });
});

describe('who may', () => {
  it('another clinic finds nothing and changes nothing', async () => {
    const { programId } = await issuedProgram();
    const { owner: stranger } = await openClinic();
    const draft = draftOf([]);
    const tries = [
      () => getProgram(stranger, programId), () => getBuilder(stranger, programId), () => getStoredDraft(stranger, programId), () => getVersion(stranger, programId, 1),
      () => saveDraft(stranger, { programId, revision: 3, draft }), () => issueProgram(stranger, { programId, revision: 3, reason: '' }),
      () => pauseProgram(stranger, { programId }), () => resumeProgram(stranger, { programId }), () => completeProgram(stranger, { programId }), () => reopenProgram(stranger, { programId }),
    ];
    for (const attempt of tries) await expect(attempt()).rejects.toMatchObject({ code: 'not-found' });
    expect(await status(programId)).toBe('active');
  });

  it('an assistant reads but does not prescribe', async () => {
    const { clinicId, programId, patientId } = await issuedProgram();
    const assistant = await addMember(clinicId, 'assistant');
    expect((await getProgram(assistant, programId)).versions).toHaveLength(1);
    const tries = [
      () => createProgram(assistant, { patientId, title: 'Hip' }), () => saveDraft(assistant, { programId, revision: 3, draft: draftOf([]) }), () => issueProgram(assistant, { programId, revision: 3, reason: '' }),
      () => pauseProgram(assistant, { programId }), () => resumeProgram(assistant, { programId }), () => completeProgram(assistant, { programId }), () => reopenProgram(assistant, { programId }),
    ];
    for (const attempt of tries) await expect(attempt()).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('getBuilder', () => {
  it('opens the version in force when there is no draft, with the whole library and the patient’s facts', async () => {
    const { clinicId, therapist } = await startProgram();
    const patientId = await addPatient(clinicId, { precautions: ['glaucoma'], minutes_per_day: 10 });
    const { programId } = await createProgram(therapist, { patientId, title: 'Low back' });
    const { revision } = await saveDraft(therapist, { programId, revision: 1, draft: draftOf([await draftItem('glute-bridge', '2x8 h5')]) });
    await issueProgram(therapist, { programId, revision, reason: '' });
    const builder = await getBuilder(therapist, programId);
    expect(builder.draft).toEqual(builder.inForce);
    expect(builder).toMatchObject({ latestNumber: 1, revision: 3, patient: { precautions: ['glaucoma'], minutesPerDay: 10 } });
    expect(builder.library).toHaveLength(21);
    const bridge = builder.library.find((exercise) => exercise.slug === 'glute-bridge');
    expect(bridge?.words.names).toEqual(['Bridge', 'Puente']);
  });
});
