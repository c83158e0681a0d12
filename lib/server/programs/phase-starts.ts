import 'server-only';
import { and, eq } from 'drizzle-orm';
import { phaseStarts } from '@/db/schema';
import { AppError } from '@/lib/domain/errors';
import { localDay } from '@/lib/domain/local-day';
import type { MemberActor } from '../actor';
import { recordAudit } from '../audit';
import { inClinic } from '../database';
import { refreshReview } from '../refresh-review';
import { findLatestVersion, lockProgram, patientZone } from './program-rows';

interface Input {
  programId: string;
  phaseKey: string;
}

/** The therapist's word that a phase's criterion is met: it begins on the patient's own today. Said twice it is said once. */
export function startPhase(actor: MemberActor, { programId, phaseKey }: Input, now = new Date()): Promise<void> {
  return inClinic(actor, async (tx) => {
    const program = await lockProgram(tx, actor, programId);
    const phase = (await findLatestVersion(tx, actor, programId))?.phases.find(({ key }) => key === phaseKey);
    if (!phase) throw new AppError('not-found');
    if (phase.starts.kind !== 'criterion' || program.status !== 'active') throw new AppError('refused', 'phase');
    const startedOn = localDay(now.toISOString(), await patientZone(tx, actor, program.patientId));
    const [started] = await tx.insert(phaseStarts).values({ clinicId: actor.clinicId, programId, phaseKey, startedOn, startedBy: actor.memberId }).onConflictDoNothing().returning({ id: phaseStarts.id });
    if (!started) return;
    await recordAudit(tx, actor, 'phase.start', { type: 'program', id: programId }, { phase: phaseKey, day: startedOn });
    await refreshReview(tx, { actor, patientId: program.patientId }, now);
  });
}

/** Takes that word back. */
export function withdrawPhaseStart(actor: MemberActor, { programId, phaseKey }: Input, now = new Date()): Promise<void> {
  return inClinic(actor, async (tx) => {
    const program = await lockProgram(tx, actor, programId);
    const withdrawn = await tx.delete(phaseStarts).where(and(eq(phaseStarts.clinicId, actor.clinicId), eq(phaseStarts.programId, programId), eq(phaseStarts.phaseKey, phaseKey))).returning({ id: phaseStarts.id });
    if (withdrawn.length === 0) throw new AppError('not-found');
    await recordAudit(tx, actor, 'phase.withdraw', { type: 'program', id: programId }, { phase: phaseKey });
    await refreshReview(tx, { actor, patientId: program.patientId }, now);
  });
}
