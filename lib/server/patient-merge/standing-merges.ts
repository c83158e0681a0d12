import 'server-only';
import { and, desc, eq, gte, isNull } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { memberships, patientMerges, patients } from '@/db/schema';
import { undoDays, undoUntil } from '@/lib/domain/patient-merge/merge-hurdles';
import type { MemberActor } from '../actor';
import { findDuplicates } from '../find-duplicates';
import { inClinic } from '../database';

export type PatientTwins = Awaited<ReturnType<typeof getTwins>>;

/** Records that were merged into this one and can still be taken apart, the newest first; and whoever may be the same person. */
export function getTwins(actor: MemberActor, patientId: string, now: Date) {
  return inClinic(actor, async (tx) => {
    const other = alias(patients, 'other');
    const rows = await tx
      .select({ id: patientMerges.id, mergedId: other.id, name: other.name, by: memberships.name, at: patientMerges.createdAt })
      .from(patientMerges)
      .innerJoin(other, and(eq(other.clinicId, patientMerges.clinicId), eq(other.id, patientMerges.mergedId)))
      .innerJoin(memberships, and(eq(memberships.clinicId, patientMerges.clinicId), eq(memberships.id, patientMerges.mergedBy)))
      .where(and(eq(patientMerges.clinicId, actor.clinicId), eq(patientMerges.keptId, patientId), isNull(patientMerges.undoneAt), gte(patientMerges.createdAt, new Date(now.getTime() - undoDays * 86_400_000))))
      .orderBy(desc(patientMerges.createdAt));
    return { merges: rows.map((merge) => ({ ...merge, until: undoUntil(merge.at) })), duplicates: (await findDuplicates(tx, actor, patientId)).slice(0, 3) };
  });
}
