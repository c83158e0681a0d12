import 'server-only';
import { and, eq } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { programs } from '@/db/schema';
import { AppError } from '@/lib/domain/errors';
import type { ProgramDraft } from '@/lib/domain/program';
import { freshDraft } from '@/lib/domain/template-draft';
import type { MemberActor } from '../actor';
import { recordAudit } from '../audit';
import { inClinic } from '../database';
import { frozenExercises, namedExercises } from './frozen-exercises';
import { draftFromVersion, findLatestVersion } from './program-rows';

/**
 * What a version, the newest by default, gives to another program: its draft with fresh keys, without dates,
 * without what was shown to somebody else and without what has been retired since. Reading it is a reading of that patient's record.
 */
export function copyVersion(actor: MemberActor, { programId, number }: { programId: string; number?: number | undefined }): Promise<{ draft: ProgramDraft; leftOut: number }> {
  return inClinic(actor, async (tx) => {
    const [program] = await tx.select({ id: programs.id }).from(programs).where(and(eq(programs.clinicId, actor.clinicId), eq(programs.id, programId)));
    const version = program && (await findLatestVersion(tx, actor, programId, number));
    if (!version) throw new AppError('not-found');
    await recordAudit(tx, actor, 'program.copy', { type: 'program', id: programId }, { version: version.number });
    const draft = { ...draftFromVersion(version), startsOn: null, endsOn: null };
    const found = await frozenExercises(tx, actor, namedExercises(draft));
    return freshDraft(draft, (exercise) => found.find(exercise)?.retired === false, uuidv7);
  });
}
