import 'server-only';
import { getTableColumns, sql, type Placeholder, type SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Transaction } from './database';

/** A value, or the place in a kept statement where it will stand. */
export type Given = string | Placeholder;

export const given = (name: string): Placeholder => sql.placeholder(name);

/** Any of a list of ids: `id = any(…)`. */
export const anyGiven = (name: string): SQL => sql`any(${sql.placeholder(name)}::uuid[])`;

/** A statement that is put together once for each connection, which then has read it too: for what every log writes and every list reads. */
export function keptStatement<Statement>(build: (tx: Transaction) => Statement): (tx: Transaction) => Statement {
  const built = new WeakMap<Transaction, Statement>();
  return (tx) => {
    const statement = built.get(tx) ?? build(tx);
    built.set(tx, statement);
    return statement;
  };
}

/** A place for each column of a table; `rowValues` fills them. */
export const rowPlaces = <Table extends PgTable>(table: Table) =>
  Object.fromEntries(Object.keys(getTableColumns(table)).map((key) => [key, sql`${sql.placeholder(key)}`])) as { [Column in keyof Table['$inferSelect']]: SQL };

/** A whole row as the database takes it. */
export const rowValues = <Table extends PgTable>(table: Table, row: Table['$inferSelect']): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(getTableColumns(table)).map(([key, column]) => {
      const value = row[key as keyof typeof row];
      return [key, value === null ? null : column.mapToDriverValue(value)];
    }),
  );
