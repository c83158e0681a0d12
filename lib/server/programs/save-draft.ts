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
import { requireSoundDraft } from './require-sound-draft';

export interface SavedDraft {
  revision: number;
  savedAt: string;
}

/**
 * Saves what the builder holds. `revision` is the one it was opened at or last saved as: when
 * somebody else has saved since, nothing is written and the answer is a conflict.
 */
export function saveDraft(actor: MemberActor, input: { programId: string; revision: number; draft: ProgramDraft }, now = new Date()): Promise<SavedDraft> {
  const { programId, revision, draft } = input;
  return inClinic(actor, async (tx) => {
    const program = await lockProgram(tx, actor, programId);
    if (program.status === 'completed') throw new AppError('refused', 'program-completed');
    const version = await findLatestVersion(tx, actor, programId);
    const inForce = version && draftFromVersion(version);
    await requireSoundDraft(tx, actor, draft, [program.draft && programDraftSchema.parse(program.draft), inForce]);
    const unchanged = inForce !== null && sameValue(inForce, draft);
    const [saved] = await tx
      .update(programs)
      .set({ draft: unchanged ? null : draft, title: version ? program.title : draft.title, revision: revision + 1, draftSavedAt: now, draftSavedBy: actor.memberId })
      .where(and(eq(programs.clinicId, actor.clinicId), eq(programs.id, programId), eq(programs.revision, revision)))
      .returning({ revision: programs.revision, savedAt: programs.draftSavedAt });
    if (!saved) throw new AppError('conflict', 'draft-saved-by-other');
    await recordAudit(tx, actor, 'program.save-draft', { type: 'program', id: programId }, { revision: saved.revision, items: draft.items.length });
    return { revision: saved.revision, savedAt: saved.savedAt.toISOString() };
  });
}
