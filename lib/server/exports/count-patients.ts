import 'server-only';
import { and, count, eq } from 'drizzle-orm';
import { patients } from '@/db/schema';
import type { MemberActor } from '../actor';
import { inClinic } from '../database';
import { notMergedAway } from '../merged-away';

/** How many patients a clinic's record holds, archived ones among them. */
export async function countPatients(actor: MemberActor): Promise<number> {
  const [row] = await inClinic(actor, (tx) => tx.select({ count: count() }).from(patients).where(and(eq(patients.clinicId, actor.clinicId), notMergedAway)));
  return row?.count ?? 0;
}
