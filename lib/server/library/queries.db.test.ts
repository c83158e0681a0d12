import { describe, expect, it } from 'vitest';
import { uuidv7 } from 'uuidv7';
import { addMember, asAdmin, openClinic } from '@/db/testing/factories';
import { getExercise, listExercises } from './queries';

async function copyAsOwn(clinicId: string, slug: string, name: string) {
  const id = uuidv7();
  await asAdmin(
    `insert into exercises (clinic_id, id, slug, position, types, direction, regions, muscles, equipment, default_dose, ranges, precautions, easier, harder, pairs_with, sources)
     select $1, $2, slug, position, types, direction, regions, muscles, equipment, default_dose, ranges, precautions, easier, harder, pairs_with, sources from exercises where slug = $3 and clinic_id = '00000000-0000-0000-0000-000000000000'`,
    [clinicId, id, slug],
  );
  await asAdmin(
    `insert into exercise_texts (clinic_id, exercise_id, locale, name, content) select $1, $2, t.locale, $4, jsonb_set(t.content, '{name}', to_jsonb($4::text)) from exercise_texts t join exercises e on e.id = t.exercise_id and e.clinic_id = t.clinic_id
     where e.slug = $3 and e.clinic_id = '00000000-0000-0000-0000-000000000000'`,
    [clinicId, id, slug, name],
  );
}

describe('listExercises', () => {
  it('gives all 21 built-in exercises with the words of both languages', async () => {
    const { owner } = await openClinic();
    const found = await listExercises({ ...owner, locale: 'es' });
    expect(found).toHaveLength(21);
    expect(found.find((exercise) => exercise.slug === 'glute-bridge')).toMatchObject({ name: 'Puente', names: expect.arrayContaining(['Bridge', 'Puente']) });
  });

  it('shows a clinic’s own exercise in place of the built-in one, to that clinic alone', async () => {
    const [mine, theirs] = [await openClinic(), await openClinic()];
    await copyAsOwn(mine.clinicId, 'glute-bridge', 'Our bridge');
    expect((await listExercises(mine.owner)).find((one) => one.slug === 'glute-bridge')?.name).toBe('Our bridge');
    expect((await getExercise(mine.owner, 'glute-bridge')).isOwn).toBe(true);
    expect((await listExercises(theirs.owner)).map((one) => one.name)).not.toContain('Our bridge');
    expect((await getExercise(theirs.owner, 'glute-bridge')).isOwn).toBe(false);
  });
});

describe('getExercise', () => {
  it('tells the ladder, the pairs with why, and who says so', async () => {
    const { clinicId } = await openClinic();
    const assistant = await addMember(clinicId, 'assistant');
    const bridge = await getExercise(assistant, 'glute-bridge');
    expect(bridge.easier.map((step) => step.name)).toEqual(['Pelvic tilt']);
    expect(bridge.harder.map((step) => step.slug)).toEqual(['superman']);
    expect(bridge.pairs).toEqual([expect.objectContaining({ slug: 'knee-to-chest', why: 'opposite-direction', source: 'B' })]);
    expect(bridge.citations.map((one) => one.source)).toEqual(['A', 'B']);
    expect(bridge.isReviewed).toBe(false);
  });

  it('does not find what is not there', async () => {
    const { owner } = await openClinic();
    await expect(getExercise(owner, 'no-such-exercise')).rejects.toThrow('not-found');
    await expect(getExercise(owner, "x'; --")).rejects.toThrow('not-found');
  });
});
