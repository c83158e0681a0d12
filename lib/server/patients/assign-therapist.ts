import 'server-only';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { patients } from '@/db/schema';
import { AppError } from '@/lib/domain/errors';
import type { MemberActor } from '../actor';
import { recordAudit } from '../audit';
import { inClinic } from '../database';
import { notMergedAway } from '../merged-away';
import { requireTherapist } from './write-rules';

export interface Assignment {
  id: string;
  therapistId: string | null;
}

/** Gives patients to therapists, all of them or none. Answers whose they were, which undoes it when it is sent back. */
export function assignTherapist(actor: MemberActor, assignments: Assignment[]): Promise<Assignment[]> {
  return inClinic(actor, async (tx) => {
    const ids = assignments.map(({ id }) => id);
    const before = await tx.select({ id: patients.id, therapistId: patients.therapistId }).from(patients).where(and(eq(patients.clinicId, actor.clinicId), inArray(patients.id, ids), notMergedAway)).orderBy(patients.id).for('update');
    if (before.length !== new Set(ids).size) throw new AppError('not-found');
    const had = new Map(before.map((row) => [row.id, row.therapistId]));
    for (const { id, therapistId } of assignments) {
      await requireTherapist(tx, actor, therapistId, had.get(id) ?? null);
      if (had.get(id) === therapistId) continue;
      await tx.update(patients).set({ therapistId, revision: sql`${patients.revision} + 1` }).where(and(eq(patients.clinicId, actor.clinicId), eq(patients.id, id)));
      await recordAudit(tx, actor, 'patient.assign', { type: 'patient', id }, { therapistId });
    }
    return before;
  });
}
