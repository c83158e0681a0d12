import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addIssuedProgram, asAdmin, openClinic } from '../testing/factories';
import { testDatabase } from '../testing/test-database';
import { fillEveryTable } from './fill-every-table';

type Role = 'app' | 'link';

const clients: Record<Role, pg.Client> = { app: new pg.Client(), link: new pg.Client() };
let own: Awaited<ReturnType<typeof fillEveryTable>>;
let other: Awaited<ReturnType<typeof fillEveryTable>>;
let tables: string[];

/** Runs a statement in a transaction with the given settings and takes everything back. */
async function as<Row extends Record<string, unknown>>(role: Role, settings: Record<string, string>, statement: string, values: unknown[] = []): Promise<{ rows: Row[]; rowCount: number } | { refused: string }> {
  const client = clients[role];
  await client.query('begin');
  try {
    for (const [name, value] of Object.entries(settings)) await client.query('select set_config($1, $2, true)', [name, value]);
    const { rows, rowCount } = await client.query<Row>(statement, values);
    return { rows, rowCount: rowCount ?? 0 };
  } catch (error) {
    return { refused: (error as { code?: string }).code ?? 'unknown' };
  } finally {
    await client.query('rollback');
  }
}

const inClinic = (clinicId: string) => ({ 'app.clinic_id': clinicId });
const onPlan = (plan: { clinicId: string; patientId: string; programId: string }) => ({ 'app.clinic_id': plan.clinicId, 'app.patient_id': plan.patientId, 'app.program_id': plan.programId });
/** No rights on the table at all is as good as no rows. */
const nothing = (result: Awaited<ReturnType<typeof as>>) => ('refused' in result ? result.refused === '42501' : result.rowCount === 0);

beforeAll(async () => {
  clients.app = new pg.Client({ connectionString: testDatabase().appUrl });
  clients.link = new pg.Client({ connectionString: testDatabase().linkUrl });
  await Promise.all([clients.app.connect(), clients.link.connect()]);
  own = await fillEveryTable();
  other = await fillEveryTable();
  tables = (await asAdmin<{ name: string }>(
    `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attname = 'clinic_id' where n.nspname = 'public' and c.relkind = 'r' order by 1`,
  )).map((row) => row.name);
});

afterAll(() => Promise.all([clients.app.end(), clients.link.end()]));

test('every table of a clinic holds a row of each clinic, so that what follows can fail', async () => {
  expect(tables.length).toBeGreaterThanOrEqual(29);
  for (const table of tables) {
    const [count] = await asAdmin<{ own: string; other: string }>(`select count(*) filter (where clinic_id = $1) as own, count(*) filter (where clinic_id = $2) as other from ${table}`, [own.clinicId, other.clinicId]);
    expect(Number(count?.own), `${table}, own`).toBeGreaterThan(0);
    expect(Number(count?.other), `${table}, other`).toBeGreaterThan(0);
  }
});

describe.each<Role>(['app', 'link'])('raw SQL as the %s role', (role) => {
  test('without a clinic sees, changes and deletes nothing', async () => {
    for (const table of tables) {
      // The built-in library belongs to everybody.
      const builtIn = ['exercises', 'exercise_texts', 'templates'].includes(table) ? ` where clinic_id <> '00000000-0000-0000-0000-000000000000'` : '';
      expect(nothing(await as(role, {}, `select clinic_id from ${table}${builtIn}`)), `${table} select`).toBe(true);
      expect(nothing(await as(role, {}, `delete from ${table}`)), `${table} delete`).toBe(true);
    }
  });

  test("in its own clinic never reaches another's rows", async () => {
    const settings = role === 'app' ? inClinic(own.clinicId) : onPlan(own);
    for (const table of tables) {
      expect(nothing(await as(role, settings, `select clinic_id from ${table} where clinic_id = $1`, [other.clinicId])), `${table} select`).toBe(true);
      expect(nothing(await as(role, settings, `update ${table} set clinic_id = clinic_id where clinic_id = $1`, [other.clinicId])), `${table} update`).toBe(true);
      expect(nothing(await as(role, settings, `delete from ${table} where clinic_id = $1`, [other.clinicId])), `${table} delete`).toBe(true);
    }
  });

  test("cannot carry one of another clinic's rows over by copying it under its own settings", async () => {
    const settings = role === 'app' ? inClinic(own.clinicId) : onPlan(own);
    for (const table of tables) {
      const [row] = await asAdmin<Record<string, unknown>>(`select * from ${table} where clinic_id = $1 limit 1`, [other.clinicId]);
      const names = Object.keys(row ?? {});
      const values = names.map((name) => (typeof row?.[name] === 'object' && row[name] !== null && !(row[name] instanceof Date) && !Array.isArray(row[name]) ? JSON.stringify(row[name]) : Array.isArray(row?.[name]) && table !== 'patients' && table !== 'pain_reports' && table !== 'exercises' ? JSON.stringify(row[name]) : row?.[name]));
      const result = await as(role, settings, `insert into ${table} (${names.join(', ')}) values (${names.map((_, i) => `$${i + 1}`).join(', ')})`, values);
      expect(result, `${table} insert`).toHaveProperty('refused');
    }
  });
});

test('the app role sees its own rows, or all of the above would prove nothing', async () => {
  for (const table of ['patients', 'programs', 'program_versions', 'program_items', 'plan_links', 'session_logs', 'item_logs', 'pain_reports', 'alerts', 'notes', 'patient_summaries', 'audit_events']) {
    const result = await as('app', inClinic(own.clinicId), `select clinic_id from ${table}`);
    expect('rowCount' in result && result.rowCount > 0, table).toBe(true);
  }
});

test("a plan link sees its own patient's rows and no other patient's of the same clinic", async () => {
  const neighbour = await fillEveryTable(own.clinicId);
  for (const table of ['patients', 'programs', 'program_versions', 'program_items', 'session_logs', 'item_logs', 'pain_reports', 'alerts', 'patient_summaries']) {
    const seen = await as<{ row: string }>('link', onPlan(own), `select ${table}::text as row from ${table}`);
    if ('refused' in seen) throw new Error(`${table}: ${seen.refused}`);
    expect(seen.rowCount, table).toBeGreaterThan(0);
    for (const { row } of seen.rows) for (const id of neighbour.ids) expect(row, table).not.toContain(id);
  }
});

test('the app role cannot write to the built-in library even when it names its clinic', async () => {
  const nil = '00000000-0000-0000-0000-000000000000';
  expect(nothing(await as('app', inClinic(nil), `update exercises set slug = slug || 'x'`))).toBe(true);
  expect(await as('app', inClinic(nil), `insert into exercise_texts (clinic_id, exercise_id, locale, name, content) select clinic_id, id, 'xx', 'x', '{}' from exercises limit 1`)).toEqual({ refused: '42501' });
});

test("a row of the own clinic cannot point at another clinic's row", async () => {
  const result = await as('app', inClinic(own.clinicId), `insert into programs (clinic_id, id, patient_id, title) values ($1, gen_random_uuid(), $2, 'planted')`, [own.clinicId, other.patientId]);
  expect(result).toEqual({ refused: '23503' });
});

test('people who can sign in are out of reach', async () => {
  expect(await as('app', inClinic(own.clinicId), 'select email from users')).toEqual({ refused: '42501' });
  expect(await as('link', onPlan(own), 'select email from users')).toEqual({ refused: '42501' });
});

test('two clinics may hold the same chart number: neither learns of the other', async () => {
  const [a, b] = [await openClinic(), await openClinic()];
  await addIssuedProgram(a.owner, {}, { chart_number: 'X-1' });
  await expect(addIssuedProgram(b.owner, {}, { chart_number: 'X-1' })).resolves.toBeDefined();
});
