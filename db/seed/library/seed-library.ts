import type { Client } from 'pg';
import { allExercises } from './all-exercises';
import { builtInClinicId, builtInExerciseId } from './built-in-ids';
import { allTemplates } from './templates';

async function seedTemplates(client: Client): Promise<void> {
  for (const { clinicId, id, texts, draft, sortOrder } of allTemplates) {
    await client.query(
      `insert into templates (clinic_id, id, texts, draft, sort_order) values ($1, $2, $3, $4, $5)
       on conflict (clinic_id, id) do update set texts = excluded.texts, draft = excluded.draft, sort_order = excluded.sort_order`,
      [clinicId, id, JSON.stringify(texts), JSON.stringify(draft), sortOrder],
    );
  }
}

/** Brings the built-in exercises, their texts and the templates to this release's state. Issued versions keep their own copies. */
export async function seedLibrary(client: Client): Promise<void> {
  await client.query('begin');
  try {
    await client.query(`select set_config('app.clinic_id', $1, true)`, [builtInClinicId]);
    for (const [index, exercise] of allExercises.entries()) {
      const id = builtInExerciseId(exercise.slug);
      await client.query(
        `insert into exercises (clinic_id, id, slug, position, end_position, types, direction, sidedness, regions, muscles, equipment,
           default_dose, ranges, precautions, variant_of, easier, harder, pairs_with, sources, sort_order)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)
         on conflict (clinic_id, id) do update set slug = excluded.slug, position = excluded.position, end_position = excluded.end_position,
           types = excluded.types, direction = excluded.direction, sidedness = excluded.sidedness, regions = excluded.regions,
           muscles = excluded.muscles, equipment = excluded.equipment, default_dose = excluded.default_dose, ranges = excluded.ranges,
           precautions = excluded.precautions, variant_of = excluded.variant_of, easier = excluded.easier, harder = excluded.harder,
           pairs_with = excluded.pairs_with, sources = excluded.sources, sort_order = excluded.sort_order`,
        [
          builtInClinicId, id, exercise.slug, exercise.position, exercise.endPosition ?? null, exercise.types, exercise.direction,
          exercise.sidedness ?? null, exercise.regions, exercise.muscles, exercise.equipment, JSON.stringify(exercise.defaultDose),
          JSON.stringify(exercise.ranges), exercise.precautions, exercise.variantOf ?? null, exercise.easier, exercise.harder,
          JSON.stringify(exercise.pairsWith), exercise.sources, String(index).padStart(3, '0'),
        ],
      );
      for (const [locale, text] of Object.entries(exercise.texts)) {
        await client.query(
          `insert into exercise_texts (clinic_id, exercise_id, locale, name, content) values ($1, $2, $3, $4, $5)
           on conflict (clinic_id, exercise_id, locale) do update set name = excluded.name, content = excluded.content`,
          [builtInClinicId, id, locale, text.name, JSON.stringify(text)],
        );
      }
    }
    await seedTemplates(client);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
