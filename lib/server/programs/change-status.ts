import 'server-only';
import { and, eq, isNull, max } from 'drizzle-orm';
import { programPauses, programs, programVersions } from '@/db/schema';
import { AppError } from '@/lib/domain/errors';
import { addDays, localDay } from '@/lib/domain/local-day';
import type { ProgramStatus } from '@/lib/domain/program';
import type { MemberActor } from '../actor';
import { recordAudit } from '../audit';
import { inClinic, type Transaction } from '../database';
import { refreshReview } from '../refresh-review';
import { lockProgram, patientZone } from './program-rows';
import { requireNoOtherInForce } from './require-no-other-in-force';

type Program = Awaited<ReturnType<typeof lockProgram>>;
type Turn = (tx: Transaction, program: Program, today: string) => Promise<ProgramStatus>;

/** Locks, turns the status, records and brings the review up to date: what every change of status shares. */
function turn(actor: MemberActor, programId: string, verb: string, from: readonly ProgramStatus[], work: Turn, now: Date): Promise<void> {
  return inClinic(actor, async (tx) => {
    const program = await lockProgram(tx, actor, programId);
    if (!from.includes(program.status)) throw new AppError('refused', `program-${program.status}`);
    const today = localDay(now.toISOString(), await patientZone(tx, actor, program.patientId));
    const status = await work(tx, program, today);
    await tx.update(programs).set({ status }).where(and(eq(programs.clinicId, actor.clinicId), eq(programs.id, program.id)));
    await recordAudit(tx, actor, `program.${verb}`, { type: 'program', id: program.id }, { from: program.status, to: status });
    await refreshReview(tx, { actor, patientId: program.patientId }, now);
  });
}

async function startPause(tx: Transaction, actor: MemberActor, programId: string, today: string): Promise<void> {
  await tx.insert(programPauses).values({ clinicId: actor.clinicId, programId, fromDay: today, createdBy: actor.memberId });
}

/** Ends the open pause with yesterday: today counts again. */
async function endPause(tx: Transaction, actor: MemberActor, programId: string, today: string): Promise<void> {
  await tx
    .update(programPauses)
    .set({ toDay: addDays(today, -1) })
    .where(and(eq(programPauses.clinicId, actor.clinicId), eq(programPauses.programId, programId), isNull(programPauses.toDay)));
}

/** Nothing is asked of the patient from today on, until the program is taken up again. */
export function pauseProgram(actor: MemberActor, { programId }: { programId: string }, now = new Date()): Promise<void> {
  const work: Turn = async (tx, program, today) => {
    await startPause(tx, actor, program.id, today);
    return 'paused';
  };
  return turn(actor, programId, 'pause', ['active'], work, now);
}

export function resumeProgram(actor: MemberActor, { programId }: { programId: string }, now = new Date()): Promise<void> {
  const work: Turn = async (tx, program, today) => {
    await endPause(tx, actor, program.id, today);
    return 'active';
  };
  return turn(actor, programId, 'resume', ['paused'], work, now);
}

/** The end of a program. The days after it ask for nothing, which is kept as an open pause. */
export function completeProgram(actor: MemberActor, { programId }: { programId: string }, now = new Date()): Promise<void> {
  const work: Turn = async (tx, program, today) => {
    if (program.status === 'active') await startPause(tx, actor, program.id, today);
    return 'completed';
  };
  return turn(actor, programId, 'complete', ['active', 'paused'], work, now);
}

/** Takes a completed program up again; refused while the patient follows another. */
export function reopenProgram(actor: MemberActor, { programId }: { programId: string }, now = new Date()): Promise<void> {
  const work: Turn = async (tx, program, today) => {
    await requireNoOtherInForce(tx, actor, program);
    await endPause(tx, actor, program.id, today);
    const [issued] = await tx.select({ number: max(programVersions.number) }).from(programVersions).where(and(eq(programVersions.clinicId, actor.clinicId), eq(programVersions.programId, program.id)));
    return issued?.number ? 'active' : 'draft';
  };
  return turn(actor, programId, 'reopen', ['completed'], work, now);
}
