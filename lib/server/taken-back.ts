import 'server-only';
import { sql } from 'drizzle-orm';
import { itemLogs, sessionLogs } from '@/db/schema';

/** A correction that says nothing any more: the log that it names was entered by mistake, and its day is unknown again. */
export const isTakenBack = sql<boolean>`(${sessionLogs.supersedesId} is not null and not exists (select 1 from ${itemLogs} where ${itemLogs.clinicId} = ${sessionLogs.clinicId} and ${itemLogs.sessionLogId} = ${sessionLogs.id}))`;
