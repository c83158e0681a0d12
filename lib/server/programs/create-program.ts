import 'server-only';
import { and, eq, inArray } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { patients, programs } from '@/db/schema';
import { can } from '@/lib/domain/access';
import { AppError } from '@/lib/domain/errors';
import { emptyDraft, type ProgramDraft } from '@/lib/domain/program';
import type { MemberActor } from '../actor';
import { recordAudit } from '../audit';
import { inClinic } from '../database';
import { notMergedAway } from '../merged-away';

interface NewProgram {
  patientId: string;
  title: string;
  episodeId?: string | null;
  /** What it starts from; nothing when absent. */
  draft?: ProgramDraft;
}

/**
 * A new draft for a patient. A patient has one program at a time: while one is being drafted or is in
 * force, that one is opened instead.
 */
export function createProgram(actor: MemberActor, { patientId, title, episodeId = null, draft = emptyDraft(title) }: NewProgram): Promise<{ programId: string; created: boolean }> {
  return inClinic(actor, async (tx) => {
    if (!can(actor.role, 'program:write')) throw new AppError('forbidden');
    // The patient's row is the lock that keeps two people from starting two programs.
    const [patient] = await tx.select({ id: patients.id }).from(patients).where(and(eq(patients.clinicId, actor.clinicId), eq(patients.id, patientId), notMergedAway)).for('update');
    if (!patient) throw new AppError('not-found');
    const open = await tx
      .select({ id: programs.id, status: programs.status })
      .from(programs)
      .where(and(eq(programs.clinicId, actor.clinicId), eq(programs.patientId, patientId), inArray(programs.status, ['draft', 'active', 'paused'])));
    const existing = open.find((one) => one.status !== 'draft') ?? open[0];
    if (existing) return { programId: existing.id, created: false };

    const id = uuidv7();
    await tx.insert(programs).values({
      clinicId: actor.clinicId, id, patientId, episodeId, title,
      draft,
      draftSavedBy: actor.memberId,
    });
    await recordAudit(tx, actor, 'program.create', { type: 'program', id });
    return { programId: id, created: true };
  });
}
