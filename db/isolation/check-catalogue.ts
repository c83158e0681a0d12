import type { Client } from 'pg';

interface Check {
  promise: string;
  /** Each row returned breaks the promise; its `name` says where. */
  query: string;
}

/** Tables of the public schema that hold a clinic's rows. */
const clinicTables = `select c.oid, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid and a.attname = 'clinic_id' and not a.attisdropped where n.nspname = 'public' and c.relkind = 'r'`;

/** Secrets are looked up before a clinic is known, so their unique index names the hash alone. */
const lookUpIndexes = ['auth_sessions_token_once', 'invitations_token_once', 'plan_links_token_once', 'plan_links_code_once', 'plan_links_calendar_once', 'reminders_stop_once'];

const commands = `(values ('r'), ('a'), ('w')) as command (letter)`;

const checks: Check[] = [
  {
    promise: 'every table has row security, forced',
    query: `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)`,
  },
  {
    promise: "every clinic's table has a policy that names the clinic for reading, adding and changing",
    query: `select t.relname || ' ' || command.letter as name from (${clinicTables}) t cross join ${commands}
      where not exists (select from pg_policy p where p.polrelid = t.oid and p.polpermissive and 0 = any (p.polroles) and p.polcmd in ('*', command.letter::"char")
        and pg_get_expr(coalesce(p.polwithcheck, p.polqual), p.polrelid) = '(clinic_id = app_clinic())'
        and pg_get_expr(coalesce(p.polqual, p.polwithcheck), p.polrelid) = '(clinic_id = app_clinic())')`,
  },
  {
    promise: 'the clinics themselves are visible one at a time',
    query: `select 'clinics' as name where not exists (select from pg_policy p where p.polrelid = 'public.clinics'::regclass and p.polpermissive and 0 = any (p.polroles)
      and p.polcmd = '*' and pg_get_expr(p.polqual, p.polrelid) = '(id = app_clinic())')`,
  },
  {
    promise: 'no policy lets the app or a link in without naming the clinic, but for the built-in library and the throttles',
    query: `select p.polrelid::regclass || ' ' || p.polname as name from pg_policy p
      join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
      where p.polpermissive and (0 = any (p.polroles) or 'homestretch_app'::regrole = any (p.polroles) or 'homestretch_link'::regrole = any (p.polroles))
        and coalesce(pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) not like '%app_clinic()%'
        and (p.polrelid::regclass::text, p.polname::text) not in (('exercises', 'built_in_readable'), ('exercise_texts', 'built_in_readable'), ('templates', 'built_in_readable'), ('throttles', 'everyone_counts'))`,
  },
  {
    promise: 'the job queue, whose jobs are of every clinic, is out of the reach of a plan link',
    query: `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'graphile_worker'
      and (has_schema_privilege('homestretch_link', n.oid, 'usage') or (c.relkind = 'r' and has_any_column_privilege('homestretch_link', c.oid, 'select')))`,
  },
  {
    promise: 'a plan link is narrowed to its patient or program on every table that it can reach',
    query: `select t.relname as name from (${clinicTables}) t
      where has_any_column_privilege('homestretch_link', t.oid, 'select') and t.relname not in ('audit_events', 'memberships')
        and not exists (select from pg_policy p where p.polrelid = t.oid and not p.polpermissive and 'homestretch_link'::regrole = any (p.polroles))`,
  },
  {
    promise: 'the built-in library can only be written by its seed',
    query: `select t || ' ' || command.letter as name from unnest(array['exercises', 'exercise_texts', 'templates']) t cross join (values ('a'), ('w')) as command (letter)
      where not exists (select from pg_policy p where p.polrelid = ('public.' || t)::regclass and not p.polpermissive and 'homestretch_app'::regrole = any (p.polroles) and p.polcmd = command.letter::"char")`,
  },
  {
    promise: "clinic_id comes first in the primary key of every clinic's table",
    query: `select t.relname as name from (${clinicTables}) t
      where not exists (select from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0] where i.indrelid = t.oid and i.indisprimary and a.attname = 'clinic_id')`,
  },
  {
    promise: "every index of a clinic's table leads with clinic_id, but for look-ups by a secret's hash",
    query: `select i.indexrelid::regclass::text as name from pg_index i join (${clinicTables}) t on t.oid = i.indrelid
      left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
      where coalesce(a.attname, '') <> 'clinic_id' and i.indexrelid::regclass::text <> all (array['${lookUpIndexes.join("','")}'])`,
  },
  {
    promise: "a foreign key between clinics' tables carries a clinic on both sides",
    query: `select k.conrelid::regclass || ' ' || k.conname as name from pg_constraint k join (${clinicTables}) own on own.oid = k.conrelid join (${clinicTables}) other on other.oid = k.confrelid
      where k.contype = 'f' and not exists (
        select from unnest(k.conkey, k.confkey) as pair (own_column, other_column)
        join pg_attribute a on a.attrelid = k.conrelid and a.attnum = pair.own_column join pg_attribute b on b.attrelid = k.confrelid and b.attnum = pair.other_column
        where b.attname = 'clinic_id' and a.attname in ('clinic_id', 'exercise_clinic_id'))`,
  },
  {
    promise: "what should point at another of the clinic's rows does so by a foreign key",
    query: `select t.relname || '.' || a.attname as name from (${clinicTables}) t join pg_attribute a on a.attrelid = t.oid and not a.attisdropped and a.attnum > 0
      where a.atttypid = 'uuid'::regtype and a.attname in ('patient_id', 'program_id', 'version_id', 'link_id', 'episode_id', 'member_id', 'item_id', 'session_log_id', 'exercise_id', 'supersedes_id', 'figure_id', 'picture_id', 'import_id', 'request_id', 'reminder_id')
        and not exists (select from pg_constraint k where k.conrelid = t.oid and k.contype = 'f' and a.attnum = any (k.conkey))`,
  },
  {
    promise: "an exercise that another table names is the clinic's own or built in",
    query: `select t as name from unnest(array['program_items', 'exercise_approvals', 'exercise_favourites']) t
      where not exists (select from pg_constraint where conrelid = ('public.' || t)::regclass and contype = 'c' and conname = t || '_own_or_built_in')`,
  },
  {
    promise: 'no view shows more than its reader may see, and nothing is copied out of reach of the policies',
    query: `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and (c.relkind = 'm' or (c.relkind = 'v' and not coalesce('security_invoker=true' = any (c.reloptions), false)))`,
  },
  {
    promise: 'the roles that serve pages own nothing and cannot step past a policy',
    query: `select r.rolname as name from pg_roles r where r.rolname in ('homestretch_app', 'homestretch_link')
      and (r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb or exists (select from pg_class c where c.relowner = r.oid) or exists (select from pg_auth_members m where m.member = r.oid))`,
  },
  {
    promise: 'the roles that serve pages can neither empty a table nor make one',
    query: `select r.rolname || ' ' || t.relname as name from pg_roles r cross join (select c.oid, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind = 'r') t
      where r.rolname in ('homestretch_app', 'homestretch_link') and (has_table_privilege(r.oid, t.oid, 'truncate') or has_table_privilege(r.oid, t.oid, 'references') or has_table_privilege(r.oid, t.oid, 'trigger'))
      union all select r.rolname || ' schema' from pg_roles r where r.rolname in ('homestretch_app', 'homestretch_link') and has_schema_privilege(r.oid, 'public', 'create')`,
  },
  {
    promise: 'what was issued, told or recorded can only be added to',
    query: `select r.rolname || ' ' || t || ' ' || p as name from pg_roles r
      cross join unnest(array['program_versions', 'program_items', 'session_logs', 'item_logs', 'pain_reports', 'audit_events', 'figures', 'pictures', 'ladder_steps', 'outcome_measures']) t cross join unnest(array['update', 'delete']) p
      where r.rolname in ('homestretch_app', 'homestretch_link') and (has_table_privilege(r.oid, ('public.' || t)::regclass, p) or (p = 'update' and has_any_column_privilege(r.oid, ('public.' || t)::regclass, p)))`,
  },
  {
    promise: 'nobody who serves pages reads the people who can sign in',
    query: `select r.rolname as name from pg_roles r where r.rolname in ('homestretch_app', 'homestretch_link')
      and (has_any_column_privilege(r.oid, 'public.users', 'select') or has_any_column_privilege(r.oid, 'public.users', 'update') or has_column_privilege(r.oid, 'public.auth_sessions', 'token_hash', 'select'))`,
  },
  {
    promise: 'the audit trail is numbered and guarded by its triggers',
    query: `select t as name from unnest(array['audit_append', 'audit_no_change', 'audit_no_truncate']) t
      where not exists (select from pg_trigger g where g.tgrelid = 'public.audit_events'::regclass and g.tgname = t and g.tgenabled = 'O')`,
  },
  {
    promise: 'a look-up that runs with other rights takes its names from the system alone',
    query: `select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'public' and p.prosecdef
      and not exists (select from unnest(p.proconfig) setting where setting like 'search_path=pg_catalog%pg_temp')`,
  },
  {
    promise: 'look-ups before a clinic is known are open to the roles that serve pages alone',
    query: `select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname = 'public' and p.proname like 'auth\\_%' and has_function_privilege('public', p.oid, 'execute')`,
  },
];

export interface Breach {
  promise: string;
  name: string;
}

/** Reads the catalogue and lists every place where the database does not keep the clinics apart. */
export async function checkCatalogue(client: Client): Promise<Breach[]> {
  const breaches: Breach[] = [];
  for (const { promise, query } of checks) {
    const { rows } = await client.query<{ name: string }>(query);
    breaches.push(...rows.map((row) => ({ promise, name: row.name })));
  }
  return breaches;
}

export const cataloguePromises = checks.map((check) => check.promise);
