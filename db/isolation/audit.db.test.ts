import pg from 'pg';
import { expect, test } from 'vitest';
import { openClinic } from '../testing/factories';
import { adminClient, testDatabase } from '../testing/test-database';

const add = `insert into audit_events (clinic_id, seq, at, actor_kind, action, subject_type, detail, request_id, previous_hash, hash) values ($1, 0, now(), 'system', 'test', 'clinic', $2, 'r', '', '')`;

async function inClinic<T>(client: pg.Client, clinicId: string, work: () => Promise<T>): Promise<T> {
  await client.query('begin');
  await client.query(`select set_config('app.clinic_id', $1, true)`, [clinicId]);
  const result = await work();
  await client.query('commit');
  return result;
}

async function firstBreak(clinicId: string): Promise<number | null> {
  const client = new pg.Client({ connectionString: testDatabase().appUrl });
  await client.connect();
  try {
    const { rows } = await inClinic(client, clinicId, () => client.query<{ seq: string | null }>('select audit_first_break() as seq'));
    const seq = rows[0]?.seq ?? null;
    return seq === null ? null : Number(seq);
  } finally {
    await client.end();
  }
}

async function tamper(statement: string, values: unknown[]): Promise<void> {
  const client = await adminClient();
  await client.query('set session_replication_role = replica');
  await client.query(statement, values);
  await client.end();
}

async function trailOf(count: number): Promise<string> {
  const { clinicId } = await openClinic();
  const client = new pg.Client({ connectionString: testDatabase().appUrl });
  await client.connect();
  for (let i = 0; i < count; i += 1) await inClinic(client, clinicId, () => client.query(add, [clinicId, JSON.stringify({ i })]));
  await client.end();
  return clinicId;
}

test('sixteen writers at once leave one unbroken trail', async () => {
  const { clinicId } = await openClinic();
  await Promise.all(
    Array.from({ length: 16 }, async () => {
      const client = new pg.Client({ connectionString: testDatabase().appUrl });
      await client.connect();
      for (let i = 0; i < 10; i += 1) await inClinic(client, clinicId, () => client.query(add, [clinicId, '{}']));
      await client.end();
    }),
  );
  const client = await adminClient();
  const { rows } = await client.query<{ count: string; last: string }>('select count(*) as count, max(seq) as last from audit_events where clinic_id = $1', [clinicId]);
  await client.end();
  expect(rows[0]).toEqual({ count: '160', last: '160' });
  expect(await firstBreak(clinicId)).toBeNull();
});

test('an edited, a removed and a reordered entry are found', async () => {
  const edited = await trailOf(6);
  await tamper(`update audit_events set detail = '{"i":99}' where clinic_id = $1 and seq = 3`, [edited]);
  expect(await firstBreak(edited)).toBe(3);

  const removed = await trailOf(6);
  await tamper('delete from audit_events where clinic_id = $1 and seq = 4', [removed]);
  expect(await firstBreak(removed)).toBe(5);

  const moved = await trailOf(6);
  await tamper('update audit_events set seq = case seq when 2 then 20 else seq end where clinic_id = $1', [moved]);
  expect(await firstBreak(moved)).toBe(3);
});

test('the serving roles can neither change, delete nor empty the trail', async () => {
  const clinicId = await trailOf(2);
  for (const url of [testDatabase().appUrl, testDatabase().linkUrl]) {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    for (const statement of [`update audit_events set action = 'x'`, 'delete from audit_events', 'truncate audit_events']) {
      await expect(inClinic(client, clinicId, () => client.query(statement)), statement).rejects.toMatchObject({ code: '42501' });
      await client.query('rollback');
    }
    await client.end();
  }
});
