import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import { patients } from '@/db/schema';
import { isWholeView, type PatientListParams } from '@/lib/patient-list';
import type { MemberActor } from '../actor';
import type { Transaction } from '../database';
import { listSource, matching, ordering, selectJoined } from './list-query';

export interface Cut {
  limit: number;
  offset: number;
}

interface Page {
  ids: string[];
  /** How many the list has on all its pages; null where nobody had to look at all of them. */
  total: number | null;
}

/** The ids of one page in their order. */
export async function pageOfPatients(tx: Transaction, actor: MemberActor, params: PatientListParams, { limit, offset }: Cut): Promise<Page> {
  const source = listSource(tx, actor.clinicId);
  // A whole view is read off an index and left after its page; what is sorted as a whole is counted on the way.
  const total = isWholeView(params) ? undefined : sql<number>`count(*) over ()`.mapWith(Number);
  const rows = await selectJoined(tx, source, params, total)
    .where(and(eq(patients.clinicId, actor.clinicId), matching(params, source)))
    .orderBy(...ordering(params, source))
    .limit(limit)
    .offset(offset);
  return { ids: rows.map((row) => row.id), total: rows[0]?.total ?? null };
}
