import pg from 'pg';
import { UnsafeStart } from './settings';

/** Row security is the last lock between two clinics: refuse to serve when it would not hold. */
export async function refuseUnsafeDatabase(admin: pg.Client, servingUrls: string[]): Promise<void> {
  const faults = [...(await findOpenTables(admin))];
  for (const url of servingUrls) faults.push(...(await findTooMuchPower(url)));
  if (faults.length > 0) throw new UnsafeStart(faults);
}

async function findOpenTables(admin: pg.Client): Promise<string[]> {
  const { rows } = await admin.query<{ name: string }>(
    `select c.oid::regclass::text as name
     from pg_class c
     join pg_namespace n on n.oid = c.relnamespace
     join pg_attribute a on a.attrelid = c.oid and a.attname = 'clinic_id' and not a.attisdropped
     where c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
       and not (c.relrowsecurity and c.relforcerowsecurity)
     order by 1`,
  );
  return rows.map(({ name }) => `Table ${name} has clinic_id without forced row security: refusing to serve`);
}

async function findTooMuchPower(connectionString: string): Promise<string[]> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string; superuser: boolean; bypass: boolean; owns: boolean }>(
      `select rolname as name, rolsuper as superuser, rolbypassrls as bypass,
         exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where n.nspname = 'public' and c.relkind in ('r', 'p') and pg_has_role(current_user, c.relowner, 'member')) as owns
       from pg_roles where rolname = current_user`,
    );
    return rows.flatMap(({ name, superuser, bypass, owns }) => {
      if (superuser) return [`Database role ${name} is a superuser, whom row security does not bind: refusing to serve`];
      if (bypass) return [`Database role ${name} may bypass row security: refusing to serve`];
      if (owns) return [`Database role ${name} owns the tables and could switch row security off: refusing to serve`];
      return [];
    });
  } finally {
    await client.end();
  }
}
