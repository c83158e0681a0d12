import 'server-only';
import { and, asc, eq, isNull } from 'drizzle-orm';
import { episodes, programs } from '@/db/schema';
import type { MergeSubject } from '@/lib/domain/patient-merge/merge-hurdles';
import type { MemberActor } from '../actor';
import type { Transaction } from '../database';

/** What of a patient bears on whether their record may be merged. */
export async function readSubject(tx: Transaction, actor: MemberActor, patient: { id: string; birthDate: string | null; archivedAt: string | null }) {
  const own = await tx
    .select({ id: programs.id, title: programs.title, status: programs.status })
    .from(programs)
    .where(and(eq(programs.clinicId, actor.clinicId), eq(programs.patientId, patient.id)))
    .orderBy(asc(programs.createdAt), asc(programs.id));
  const openEpisodes = await tx.$count(episodes, and(eq(episodes.clinicId, actor.clinicId), eq(episodes.patientId, patient.id), isNull(episodes.closedOn)));
  return { birthDate: patient.birthDate, isArchived: patient.archivedAt !== null, programs: own, openEpisodes } satisfies MergeSubject;
}
