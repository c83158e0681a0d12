import pg from 'pg';
import { checkCatalogue } from '../db/isolation/check-catalogue';
import { startThrowAwayServer } from '../db/testing/throw-away-server';
import { onDatabase, TEMPLATE } from '../db/testing/template-database';

interface Plant {
  what: string;
  sql: string;
}

const general: Plant[] = [
  { what: 'a policy that lets everybody in', sql: 'create policy open_door on patients using (true)' },
  { what: 'a policy that compares text, which no index serves', sql: 'drop policy clinic_rows on patients; create policy clinic_rows on patients using (clinic_id::text = current_setting(\'app.clinic_id\', true))' },
  { what: 'a new table of clinics without row security', sql: 'create table planted (clinic_id uuid not null, id uuid not null, primary key (clinic_id, id))' },
  { what: 'a new table whose key does not lead with the clinic', sql: 'create table planted (clinic_id uuid not null, id uuid primary key); alter table planted enable row level security; alter table planted force row level security; create policy clinic_rows on planted using (clinic_id = app_clinic()) with check (clinic_id = app_clinic())' },
  { what: 'an index that does not lead with the clinic', sql: 'create index planted on patients (name)' },
  { what: 'a view that reads as its owner', sql: 'create view planted as select * from patients' },
  { what: 'a materialised view', sql: 'create materialized view planted as select * from patients' },
  { what: 'the app may empty a table', sql: 'grant truncate on patients to homestretch_app' },
  { what: 'the app may make tables', sql: 'grant create on schema public to homestretch_app' },
  { what: 'the app steps past row security', sql: 'alter role homestretch_app bypassrls' },
  { what: 'the app is a superuser', sql: 'alter role homestretch_app superuser' },
  { what: 'the app owns a table', sql: 'alter table patients owner to homestretch_app' },
  { what: 'the app is a member of the owner', sql: 'grant homestretch_owner to homestretch_app' },
  { what: 'the link may see an unnarrowed table', sql: 'grant select on notes to homestretch_link' },
  { what: 'the app may change an issued version', sql: 'grant update on program_versions to homestretch_app' },
  { what: 'the app may delete a log', sql: 'grant delete on session_logs to homestretch_app' },
  { what: 'the link may change one column of a log', sql: 'grant update (pain_after) on session_logs to homestretch_link' },
  { what: 'the app may change the audit trail', sql: 'grant update on audit_events to homestretch_app' },
  { what: 'the app reads password hashes', sql: 'grant select (password_hash) on users to homestretch_app' },
  { what: 'the app reads session hashes', sql: 'grant select on auth_sessions to homestretch_app' },
  { what: 'a plain foreign key in place of the composite one', sql: 'create unique index planted on patients (id); alter table programs drop constraint programs_clinic_id_patient_id_patients_clinic_id_id_fk; alter table programs add foreign key (patient_id) references patients (id)' },
  { what: 'a program item may hold any exercise', sql: 'alter table program_items drop constraint program_items_own_or_built_in' },
  { what: 'the audit trail can be emptied', sql: 'drop trigger audit_no_truncate on audit_events' },
  { what: 'the audit trail can be changed', sql: 'alter table audit_events disable trigger audit_no_change' },
  { what: 'the audit trail is not chained', sql: 'drop trigger audit_append on audit_events' },
  { what: 'a look-up that resolves names in anybody’s schema', sql: 'alter function auth_find_user(text) reset search_path' },
  { what: 'a plan link that reaches the job queue', sql: 'grant usage on schema graphile_worker to homestretch_link' },
  { what: 'a look-up that everybody may call', sql: 'grant execute on function auth_find_user(text) to public' },
];

/** One plant for each table's row security, each policy and each foreign key that the database has. */
async function plantsOf(client: pg.Client): Promise<Plant[]> {
  const { rows } = await client.query<Plant>(`
    select 'row security off on ' || c.relname as what, format('alter table %I disable row level security', c.relname) as sql from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind = 'r'
    union all
    select 'row security not forced on ' || c.relname, format('alter table %I no force row level security', c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind = 'r'
    union all
    select 'no policy ' || p.polname || ' on ' || p.polrelid::regclass, format('drop policy %I on %s', p.polname, p.polrelid::regclass) from pg_policy p
      join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
      where p.polname not in ('looked_up', 'built_in_readable', 'everyone_counts')
    union all
    select 'no foreign key ' || k.conname, format('alter table %s drop constraint %I', k.conrelid::regclass, k.conname) from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey)
      where k.contype = 'f' and a.attname in ('patient_id', 'program_id', 'version_id', 'link_id', 'episode_id', 'member_id', 'item_id', 'session_log_id', 'exercise_id', 'supersedes_id', 'figure_id', 'picture_id', 'import_id')`);
  return rows;
}

/** Plants one fault at a time in a throw-away database and takes it back. A check that lets one pass is broken. */
async function main(): Promise<number> {
  const { testServer, stop } = await startThrowAwayServer();
  const client = new pg.Client({ connectionString: onDatabase(testServer.adminUrl, TEMPLATE) });
  await client.connect();
  let missed = 0;
  try {
    const sound = await checkCatalogue(client);
    if (sound.length > 0) throw new Error(`The database is not sound to begin with: ${JSON.stringify(sound)}`);
    const plants = [...(await plantsOf(client)), ...general];
    for (const plant of plants) {
      await client.query('begin');
      await client.query(plant.sql);
      const breaches = await checkCatalogue(client);
      await client.query('rollback');
      if (breaches.length === 0) missed += 1;
      console.log(`${breaches.length > 0 ? 'caught' : 'MISSED'}  ${plant.what}${breaches[0] ? ` (${breaches[0].promise})` : ''}`);
    }
    console.log(`${plants.length - missed} of ${plants.length} planted faults were found`);
  } finally {
    await client.end();
    await stop();
  }
  return missed === 0 ? 0 : 1;
}

process.exitCode = await main();
