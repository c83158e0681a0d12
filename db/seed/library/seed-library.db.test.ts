import { expect, it } from 'vitest';
import { asOwner } from '@/db/migrate';
import { asAdmin } from '@/db/testing/factories';
import { adminClient } from '@/db/testing/test-database';
import { allExercises } from './all-exercises';
import { builtInClinicId } from './built-in-ids';
import { seedLibrary } from './seed-library';
import { allTemplates } from './templates';

it('seeding again changes rows in place: every exercise and template once, as this release has them', async () => {
  await asAdmin(`update templates set texts = '{}' where clinic_id = $1 and id = $2`, [builtInClinicId, allTemplates[0]?.id]);
  const client = await adminClient();
  try {
    await asOwner(client, () => seedLibrary(client));
  } finally {
    await client.end();
  }
  expect(await asAdmin('select id, texts, draft, owner_id from templates where clinic_id = $1 order by sort_order', [builtInClinicId])).toEqual(allTemplates.map(({ id, texts, draft }) => ({ id, texts, draft, owner_id: null })));
  expect(await asAdmin('select slug from exercises where clinic_id = $1 order by sort_order', [builtInClinicId])).toEqual(allExercises.map(({ slug }) => ({ slug })));
});
