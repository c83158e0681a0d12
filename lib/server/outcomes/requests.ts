import 'server-only';
import { and, desc, eq, isNull } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { outcomeMeasures, outcomeRequests, patients, programs } from '@/db/schema';
import { can } from '@/lib/domain/access';
import { AppError } from '@/lib/domain/errors';
import type { Actor, LinkActor, MemberActor } from '../actor';
import { recordAudit } from '../audit';
import { inClinic, type Transaction } from '../database';

/** The request that waits for an answer under a program; null when there is none. */
export async function openRequest(tx: Transaction, actor: Actor, programId: string) {
  const [request] = await tx
    .select({ id: outcomeRequests.id, activities: outcomeRequests.activities, createdAt: outcomeRequests.createdAt })
    .from(outcomeRequests)
    .leftJoin(outcomeMeasures, and(eq(outcomeMeasures.clinicId, outcomeRequests.clinicId), eq(outcomeMeasures.requestId, outcomeRequests.id)))
    .where(and(eq(outcomeRequests.clinicId, actor.clinicId), eq(outcomeRequests.programId, programId), isNull(outcomeRequests.withdrawnAt), isNull(outcomeMeasures.id)))
    .orderBy(desc(outcomeRequests.createdAt))
    .limit(1);
  return request ?? null;
}
export type OpenRequest = NonNullable<Awaited<ReturnType<typeof openRequest>>>;

/** What the patient's therapist has asked for, as the patient's own link sees it. */
export function getOpenRequest(actor: LinkActor): Promise<OpenRequest | null> {
  return inClinic(actor, (tx) => openRequest(tx, actor, actor.programId));
}

export async function lockProgram(tx: Transaction, actor: MemberActor, programId: string) {
  if (!can(actor.role, 'log:write')) throw new AppError('forbidden');
  const [program] = await tx
    .select({ id: programs.id, patientId: programs.patientId, status: programs.status, zone: patients.timeZone })
    .from(programs)
    .innerJoin(patients, and(eq(patients.clinicId, programs.clinicId), eq(patients.id, programs.patientId)))
    .where(and(eq(programs.clinicId, actor.clinicId), eq(programs.id, programId)))
    .for('update', { of: programs });
  if (!program) throw new AppError('not-found');
  return program;
}

/** The activities of the first time, to be scored again; empty as long as none was scored. */
async function activitiesSoFar(tx: Transaction, actor: MemberActor, patientId: string): Promise<string[]> {
  const [latest] = await tx
    .select({ scores: outcomeMeasures.scores })
    .from(outcomeMeasures)
    .where(and(eq(outcomeMeasures.clinicId, actor.clinicId), eq(outcomeMeasures.patientId, patientId)))
    .orderBy(desc(outcomeMeasures.at))
    .limit(1);
  return latest?.scores.map(({ activity }) => activity) ?? [];
}

/** Asks the patient by the plan link. One question waits at a time. */
export function askOutcome(actor: MemberActor, { programId }: { programId: string }): Promise<{ id: string }> {
  return inClinic(actor, async (tx) => {
    const { patientId, status } = await lockProgram(tx, actor, programId);
    if (status !== 'active' && status !== 'paused') throw new AppError('refused', 'no-plan');
    if (await openRequest(tx, actor, programId)) throw new AppError('conflict', 'already-asked');
    const id = uuidv7();
    await tx.insert(outcomeRequests).values({ clinicId: actor.clinicId, id, patientId, programId, activities: await activitiesSoFar(tx, actor, patientId), createdBy: actor.memberId });
    await recordAudit(tx, actor, 'outcome.ask', { type: 'program', id: programId }, { patientId });
    return { id };
  });
}

/** Takes the question back; what was answered stays. */
export function withdrawRequest(actor: MemberActor, { programId }: { programId: string }, now = new Date()): Promise<void> {
  return inClinic(actor, async (tx) => {
    const { patientId } = await lockProgram(tx, actor, programId);
    const request = await openRequest(tx, actor, programId);
    if (!request) return;
    await tx.update(outcomeRequests).set({ withdrawnAt: now }).where(and(eq(outcomeRequests.clinicId, actor.clinicId), eq(outcomeRequests.id, request.id)));
    await recordAudit(tx, actor, 'outcome.withdraw', { type: 'program', id: programId }, { patientId });
  });
}
