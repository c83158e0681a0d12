import type { Client } from 'pg';

/** Adds one row; the names come from the seed's own code, never from outside. */
export async function insertRow(client: Client, table: string, row: Record<string, unknown>): Promise<void> {
  const names = Object.keys(row);
  await client.query(`insert into ${client.escapeIdentifier(table)} (${names.map((name) => client.escapeIdentifier(name)).join(', ')}) values (${names.map((_, i) => `$${i + 1}`).join(', ')})`, Object.values(row));
}
