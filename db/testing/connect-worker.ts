import { inject } from 'vitest';
import { createTestDatabase, useTestDatabase } from './test-database';

// Before any test module is loaded: the code under test reads its settings once, and logs in as the narrow roles.
const database = await createTestDatabase(inject('testServer'));
useTestDatabase(database);
Object.assign(process.env, {
  NODE_ENV: 'test',
  APP_URL: 'http://127.0.0.1:3000',
  AUTH_SECRET: 'a secret that only tests use, long enough',
  APP_DATABASE_URL: database.appUrl,
  LINK_DATABASE_URL: database.linkUrl,
  LOG_LEVEL: 'silent',
});
