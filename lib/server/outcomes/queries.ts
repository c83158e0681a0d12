import 'server-only';
import { and, asc, eq } from 'drizzle-orm';
import { memberships, outcomeMeasures } from '@/db/schema';
import type { MemberActor } from '../actor';
import { inClinic, type Transaction } from '../database';
import { openRequest } from './requests';

/** Every measure of a patient, oldest first, and the question that waits under the program. */
export async function listOutcomes(tx: Transaction, actor: MemberActor, patientId: string, programId: string | null) {
  const measures = await tx
    .select({ id: outcomeMeasures.id, day: outcomeMeasures.localDay, scores: outcomeMeasures.scores, enteredBy: memberships.name })
    .from(outcomeMeasures)
    .leftJoin(memberships, and(eq(memberships.clinicId, outcomeMeasures.clinicId), eq(memberships.id, outcomeMeasures.enteredBy)))
    .where(and(eq(outcomeMeasures.clinicId, actor.clinicId), eq(outcomeMeasures.patientId, patientId)))
    .orderBy(asc(outcomeMeasures.at));
  return { measures, asked: programId ? await openRequest(tx, actor, programId) : null };
}
export type Outcomes = Awaited<ReturnType<typeof listOutcomes>>;

/** The same for the patient's page, whose own read of the patient is what is recorded. */
export function getOutcomes(actor: MemberActor, patientId: string, programId: string | null): Promise<Outcomes> {
  return inClinic(actor, (tx) => listOutcomes(tx, actor, patientId, programId));
}
