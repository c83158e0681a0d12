import 'server-only';
import { sql, type SQL } from 'drizzle-orm';

/** How many of the rows that a statement looks at meet a condition. */
export const countWhere = (condition: SQL) => sql<number>`count(*) filter (where ${condition})`.mapWith(Number);
