import 'server-only';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { patientMerges, patients } from '@/db/schema';
import type { MemberActor } from './actor';
import { inClinic } from './database';

/** Holds for a patient's row that no merge has put aside. One that was is hidden: to every reader it is as good as absent. */
export const notMergedAway = sql`not exists (select from ${patientMerges} m where m.clinic_id = ${patients.clinicId} and m.merged_id = ${patients.id} and m.undone_at is null)`;

/** The record into which this one was merged, through merges of merges; null when it was not. */
export function findKept(actor: MemberActor, patientId: string): Promise<string | null> {
  return inClinic(actor, async (tx) => {
    const seen = new Set<string>();
    let found = patientId;
    while (!seen.has(found)) {
      seen.add(found);
      const [merge] = await tx.select({ keptId: patientMerges.keptId }).from(patientMerges).where(and(eq(patientMerges.clinicId, actor.clinicId), eq(patientMerges.mergedId, found), isNull(patientMerges.undoneAt)));
      if (!merge) break;
      found = merge.keptId;
    }
    return found === patientId ? null : found;
  });
}
