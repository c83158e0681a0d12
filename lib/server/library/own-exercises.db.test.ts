import { describe, expect, it } from 'vitest';
import { addIssuedProgram, addMember, asAdmin, openClinic } from '@/db/testing/factories';
import { exerciseFormSchema, newExerciseValues, noText, type ExerciseFormValues } from '@/lib/exercise-form';
import { getExerciseForm, newExerciseForm } from './exercise-form-queries';
import { readShortlists, setFavourite } from './favourites';
import { createExercise, restoreExercise, retireExercise, reviseExercise } from './own-exercises';
import { getExercise, listExercises } from './queries';

const now = new Date('2026-11-20T12:00:00Z');
const typed: ExerciseFormValues = { ...newExerciseValues, texts: { en: { ...noText, name: 'Heel slide', steps: [{ text: 'Slide the heel.' }] }, es: noText }, regions: ['thigh'], dose: '3x10' };
const record = (change: Partial<ExerciseFormValues> = {}) => exerciseFormSchema.parse({ ...typed, ...change });
const actions = async (clinicId: string) => (await asAdmin<{ action: string }>('select action from audit_events where clinic_id = $1 order by seq', [clinicId])).map((row) => row.action);
const model = async (slug: string) => (await asAdmin<{ id: string }>(`select id from exercises where slug = $1 and clinic_id = '00000000-0000-0000-0000-000000000000'`, [slug]))[0]!.id;

describe('createExercise', () => {
  it('adds the clinic’s own exercise, with an address of its own and an audit row', async () => {
    const [mine, theirs] = [await openClinic(), await openClinic()];
    const first = await createExercise(mine.owner, { record: record(), modelId: null });
    const second = await createExercise(mine.owner, { record: record(), modelId: null });
    expect([first.slug, second.slug]).toEqual(['heel-slide', 'heel-slide-2']);
    expect(await getExercise(mine.owner, 'heel-slide')).toMatchObject({ isOwn: true, isRetired: false, languages: ['en'], text: { name: 'Heel slide', steps: ['Slide the heel.'], feel: '' } });
    expect((await listExercises({ ...mine.owner, locale: 'es' })).find((one) => one.slug === 'heel-slide')).toMatchObject({ name: 'Heel slide', isForeign: true, isOwn: true });
    await expect(getExercise(theirs.owner, 'heel-slide')).rejects.toThrow('not-found');
    expect(await actions(mine.clinicId)).toEqual(['exercise.create', 'exercise.create']);
  });

  it('gives each of 10 made at once its own address', async () => {
    const { owner } = await openClinic();
    const made = await Promise.all(Array.from({ length: 10 }, () => createExercise(owner, { record: record(), modelId: null })));
    expect(new Set(made.map((one) => one.slug)).size).toBe(10);
  });

  it('never hides a built-in exercise of the same name, and keeps what the model’s sources state', async () => {
    const { owner } = await openClinic();
    const form = await newExerciseForm(owner, 'glute-bridge');
    expect(form.values.picture).toMatchObject({ kind: 'figure', figureSlug: 'glute-bridge' });
    const { slug } = await createExercise(owner, { record: exerciseFormSchema.parse(form.values), modelId: form.modelId });
    const [copy, original] = [await getExercise(owner, slug), await getExercise(owner, 'glute-bridge')];
    expect([copy.isOwn, original.isOwn]).toEqual([true, false]);
    expect({ ...copy.text }).toEqual({ ...original.text });
    expect(copy.ranges).toEqual(original.ranges);
    expect(copy.citations).toEqual(original.citations);
    expect(copy.pairs).toEqual(original.pairs);
  });

  it('refuses an assistant, a figure that is not there and another clinic’s model', async () => {
    const [mine, theirs] = [await openClinic(), await openClinic()];
    const assistant = await addMember(mine.clinicId, 'assistant');
    await expect(createExercise(assistant, { record: record(), modelId: null })).rejects.toThrow('forbidden');
    await expect(createExercise(mine.owner, { record: record({ picture: { kind: 'figure', figureSlug: 'no-such', figureId: '', pictureId: '' } }), modelId: null })).rejects.toThrow('refused: no-picture');
    const other = await createExercise(theirs.owner, { record: record(), modelId: null });
    await expect(createExercise(mine.owner, { record: record(), modelId: other.id })).rejects.toThrow('not-found');
    expect(await asAdmin('select 1 from exercises where clinic_id = $1', [mine.clinicId])).toEqual([]);
  });
});

describe('reviseExercise', () => {
  it('keeps the change and adds a language', async () => {
    const { owner, clinicId } = await openClinic();
    const { id, slug } = await createExercise(owner, { record: record(), modelId: null });
    const both = { en: { ...typed.texts.en, name: 'Heel slides' }, es: { ...noText, name: 'Deslizar el talón' } };
    expect(await reviseExercise(owner, { id, revision: 1 }, record({ texts: both }))).toEqual({ slug, revision: 2 });
    expect(await getExerciseForm(owner, slug)).toMatchObject({ revision: 2, values: { texts: { en: { name: 'Heel slides' }, es: { name: 'Deslizar el talón' } } } });
    expect((await getExercise({ ...owner, locale: 'es' }, slug)).languages).toEqual(['en', 'es']);
    expect(await actions(clinicId)).toEqual(['exercise.create', 'exercise.revise']);
  });

  it('takes a language away again', async () => {
    const { owner } = await openClinic();
    const both = { en: typed.texts.en, es: { ...noText, name: 'Deslizar el talón' } };
    const { id, slug } = await createExercise(owner, { record: record({ texts: both }), modelId: null });
    await reviseExercise(owner, { id, revision: 1 }, record());
    expect((await getExercise(owner, slug)).languages).toEqual(['en']);
  });

  it('never overwrites unseen: of two at once one is told', async () => {
    const { owner, clinicId } = await openClinic();
    const { id } = await createExercise(owner, { record: record(), modelId: null });
    const tries = await Promise.allSettled([1, 2].map(() => reviseExercise(owner, { id, revision: 1 }, record({ dose: '2x5' }))));
    expect(tries.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(reviseExercise(owner, { id, revision: 1 }, record())).rejects.toThrow('conflict: revision-2');
    expect(await actions(clinicId)).toEqual(['exercise.create', 'exercise.revise']);
  });

  it('is for the own clinic’s own exercises and those who prescribe', async () => {
    const [mine, theirs] = [await openClinic(), await openClinic()];
    const { id } = await createExercise(mine.owner, { record: record(), modelId: null });
    await expect(reviseExercise(theirs.owner, { id, revision: 1 }, record())).rejects.toThrow('not-found');
    await expect(reviseExercise(mine.owner, { id: await model('glute-bridge'), revision: 1 }, record())).rejects.toThrow('not-found');
    await expect(reviseExercise(await addMember(mine.clinicId, 'assistant'), { id, revision: 1 }, record())).rejects.toThrow('forbidden');
    await expect(getExerciseForm(mine.owner, 'glute-bridge')).rejects.toThrow('not-found');
  });
});

describe('retireExercise and restoreExercise', () => {
  it('puts it aside and takes it back, once each', async () => {
    const { owner, clinicId } = await openClinic();
    const { id, slug } = await createExercise(owner, { record: record(), modelId: null });
    await retireExercise(owner, id, now);
    await retireExercise(owner, id, now);
    expect((await listExercises(owner)).find((one) => one.slug === slug)?.isRetired).toBe(true);
    expect((await getExercise(owner, slug)).isRetired).toBe(true);
    await restoreExercise(owner, id);
    expect((await listExercises(owner)).find((one) => one.slug === slug)?.isRetired).toBe(false);
    expect(await actions(clinicId)).toEqual(['exercise.create', 'exercise.retire', 'exercise.restore']);
  });

  it('refuses assistants, other clinics and built-in exercises', async () => {
    const [mine, theirs] = [await openClinic(), await openClinic()];
    const { id } = await createExercise(mine.owner, { record: record(), modelId: null });
    await expect(retireExercise(theirs.owner, id, now)).rejects.toThrow('not-found');
    await expect(retireExercise(mine.owner, await model('glute-bridge'), now)).rejects.toThrow('not-found');
    await expect(restoreExercise(await addMember(mine.clinicId, 'assistant'), id)).rejects.toThrow('forbidden');
  });
});

describe('favourites and recently used', () => {
  it('are the member’s own, starred once and unstarred once', async () => {
    const { owner, clinicId } = await openClinic();
    const assistant = await addMember(clinicId, 'assistant');
    const id = await model('glute-bridge');
    for (const isFavourite of [true, true, false, false, true]) await setFavourite(assistant, { id, isFavourite });
    expect((await readShortlists(assistant)).favourites).toEqual([id]);
    expect((await readShortlists(owner)).favourites).toEqual([]);
    expect((await listExercises(assistant)).filter((one) => one.isFavourite).map((one) => one.slug)).toEqual(['glute-bridge']);
    expect(await actions(clinicId)).toEqual(['favourite.add', 'favourite.remove', 'favourite.add']);
  });

  it('does not find another clinic’s exercise', async () => {
    const [mine, theirs] = [await openClinic(), await openClinic()];
    const { id } = await createExercise(theirs.owner, { record: record(), modelId: null });
    await expect(setFavourite(mine.owner, { id, isFavourite: true })).rejects.toThrow('not-found');
  });

  it('tells what this member issued last and what this patient had', async () => {
    const { owner, clinicId } = await openClinic();
    const other = await addMember(clinicId, 'therapist');
    const { patientId } = await addIssuedProgram(owner, { items: [{ slug: 'knee-to-chest' }] });
    await addIssuedProgram(owner, { items: [{ slug: 'superman' }], issuedAt: '2026-11-20T11:00:00Z' });
    const [chest, superman] = [await model('knee-to-chest'), await model('superman')];
    expect(await readShortlists(owner, patientId)).toMatchObject({ recent: [superman, chest], ofPatient: [chest] });
    expect((await readShortlists(other, patientId)).recent).toEqual([]);
    expect((await readShortlists((await openClinic()).owner, patientId)).ofPatient).toEqual([]);
  });
});
