import 'server-only';
import { and, eq } from 'drizzle-orm';
import { outcomeMeasures, outcomeRequests, patients, programs } from '@/db/schema';
import { AppError } from '@/lib/domain/errors';
import { canonicalJson } from '@/lib/domain/canonical-json';
import { isValidZone, localDay } from '@/lib/domain/local-day';
import { answersAsked, type OutcomeMeasureInput } from '@/lib/domain/psfs';
import type { Actor, LinkActor, MemberActor } from '../actor';
import { recordAudit } from '../audit';
import { inClinic, type Transaction } from '../database';
import { hashSecret } from '../secrets';
import { lockProgram } from './requests';

export interface MeasureAnswer {
  id: string;
  localDay: string;
}

/** A phone's clock may be this far ahead of ours before its time counts as the moment it reached us. */
const trustedClockMs = 48 * 60 * 60 * 1000;

async function requireAsked(tx: Transaction, actor: Actor, programId: string, { requestId, scores }: OutcomeMeasureInput): Promise<void> {
  if (!requestId) return;
  const [request] = await tx
    .select({ activities: outcomeRequests.activities })
    .from(outcomeRequests)
    .where(and(eq(outcomeRequests.clinicId, actor.clinicId), eq(outcomeRequests.id, requestId), eq(outcomeRequests.programId, programId)));
  if (!request) throw new AppError('not-found');
  if (request.activities.length > 0 && !answersAsked(request.activities, scores)) throw new AppError('invalid', 'activities');
  const [answered] = await tx.select({ id: outcomeMeasures.id }).from(outcomeMeasures).where(and(eq(outcomeMeasures.clinicId, actor.clinicId), eq(outcomeMeasures.requestId, requestId)));
  if (answered) throw new AppError('conflict', 'already-answered');
}

async function store(tx: Transaction, actor: LinkActor | MemberActor, program: { id: string; patientId: string; zone: string }, input: OutcomeMeasureInput, receivedAt: Date): Promise<MeasureAnswer> {
  const hash = hashSecret(canonicalJson({ ...input, programId: program.id }));
  const [earlier] = await tx
    .select({ hash: outcomeMeasures.bodyHash, localDay: outcomeMeasures.localDay })
    .from(outcomeMeasures)
    .where(and(eq(outcomeMeasures.clinicId, actor.clinicId), eq(outcomeMeasures.id, input.id), eq(outcomeMeasures.patientId, program.patientId)));
  if (earlier && earlier.hash !== hash) throw new AppError('conflict', 'other-body');
  if (earlier) return { id: input.id, localDay: earlier.localDay };

  await requireAsked(tx, actor, program.id, input);
  const zone = isValidZone(input.zone) ? input.zone : program.zone;
  const at = Date.parse(input.at) > receivedAt.getTime() + trustedClockMs ? receivedAt : new Date(input.at);
  const received = localDay(receivedAt.toISOString(), zone);
  const told = localDay(at.toISOString(), zone);
  const day = told > received ? received : told;
  const stored = await tx
    .insert(outcomeMeasures)
    .values({
      clinicId: actor.clinicId, id: input.id, requestId: input.requestId ?? null, patientId: program.patientId, programId: program.id, scores: input.scores, at, zone, localDay: day,
      linkId: actor.kind === 'link' ? actor.linkId : null, enteredBy: actor.kind === 'member' ? actor.memberId : null, bodyHash: hash, receivedAt,
    })
    .onConflictDoNothing()
    .returning({ id: outcomeMeasures.id });
  // Somebody else's measure carries this id, or the question was answered a moment ago.
  if (stored.length === 0) throw new AppError('conflict', 'other-body');
  await recordAudit(tx, actor, 'outcome.record', { type: 'outcome-measure', id: input.id }, { day, activities: input.scores.length });
  return { id: input.id, localDay: day };
}

/** Stores what a patient tells. A second send of the same measure gets the same answer and stores nothing. */
export function recordMeasure(actor: LinkActor, input: OutcomeMeasureInput, receivedAt = new Date()): Promise<MeasureAnswer> {
  return inClinic(actor, async (tx) => {
    const [program] = await tx
      .select({ id: programs.id, patientId: programs.patientId, zone: patients.timeZone })
      .from(programs)
      .innerJoin(patients, and(eq(patients.clinicId, programs.clinicId), eq(patients.id, programs.patientId)))
      .where(and(eq(programs.clinicId, actor.clinicId), eq(programs.id, actor.programId)));
    if (!program) throw new AppError('not-found');
    return store(tx, actor, program, input, receivedAt);
  });
}

/** The same, entered by a member with the patient in front of them. It answers an open question too. */
export function enterMeasure(actor: MemberActor, { programId, ...input }: OutcomeMeasureInput & { programId: string }, receivedAt = new Date()): Promise<MeasureAnswer> {
  return inClinic(actor, async (tx) => store(tx, actor, await lockProgram(tx, actor, programId), input, receivedAt));
}
