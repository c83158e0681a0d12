import 'server-only';
import { and, eq } from 'drizzle-orm';
import { programs } from '@/db/schema';
import { AppError } from '@/lib/domain/errors';
import { programDraftSchema, type ProgramDraft } from '@/lib/domain/program';
import { sameValue } from '@/lib/domain/same-value';
import type { MemberActor } from '../actor';
import { recordAudit } from '../audit';
import { inClinic } from '../database';
import { draftFromVersion, findLatestVersion, lockProgram } from './program-rows';

interface Restored {
  revision: number;
  /** What the draft was before, for the undo. */
  before: ProgramDraft;
}

/**
 * Puts an earlier version back into the draft, with the keys it had, so that what was logged stays with its
 * exercise. Dates are not put back: they have passed. Nothing reaches the patient until it is issued.
 */
export function restoreVersion(actor: MemberActor, { programId, number, revision }: { programId: string; number: number; revision: number }, now = new Date()): Promise<Restored> {
  return inClinic(actor, async (tx) => {
    const program = await lockProgram(tx, actor, programId);
    if (program.status === 'completed') throw new AppError('refused', 'program-completed');
    if (program.revision !== revision) throw new AppError('conflict', 'draft-saved-by-other');
    const latest = await findLatestVersion(tx, actor, programId);
    const version = await findLatestVersion(tx, actor, programId, number);
    if (!version || !latest) throw new AppError('not-found');
    const draft = { ...draftFromVersion(version), startsOn: null, endsOn: null };
    await tx
      .update(programs)
      .set({ draft: sameValue(draft, draftFromVersion(latest)) ? null : draft, revision: revision + 1, draftSavedAt: now, draftSavedBy: actor.memberId })
      .where(and(eq(programs.clinicId, actor.clinicId), eq(programs.id, programId)));
    await recordAudit(tx, actor, 'program.restore', { type: 'program', id: programId }, { version: number });
    return { revision: revision + 1, before: program.draft ? programDraftSchema.parse(program.draft) : draftFromVersion(latest) };
  });
}
