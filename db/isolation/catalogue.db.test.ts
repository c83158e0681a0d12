import { expect, test } from 'vitest';
import { adminClient } from '../testing/test-database';
import { checkCatalogue } from './check-catalogue';

test('the database keeps clinics apart by keys, policies and rights', async () => {
  const client = await adminClient();
  try {
    expect(await checkCatalogue(client)).toEqual([]);
  } finally {
    await client.end();
  }
});
