import 'server-only';
import { eq, and } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { programs } from '@/db/schema';
import { AppError } from '@/lib/domain/errors';
import type { ProgramDraft } from '@/lib/domain/program';
import type { MemberActor } from '../actor';
import { recordAudit } from '../audit';
import { inClinic, type Transaction } from '../database';
import { frozenExercises, namedExercises } from './frozen-exercises';
import { draftFromVersion, findLatestVersion } from './program-rows';

/** The same with keys of its own, so that a copy is never taken for what it was copied from. What was shown to another patient is not. */
export function withFreshKeys(draft: ProgramDraft): ProgramDraft {
  const phaseKeys = new Map(draft.phases.map(({ key }) => [key, uuidv7()]));
  const fresh = (key: string) => phaseKeys.get(key) ?? uuidv7();
  return {
    ...draft,
    startsOn: null,
    endsOn: null,
    phases: draft.phases.map((phase) => ({ ...phase, key: fresh(phase.key) })),
    items: draft.items.map((item) => ({ ...item, key: uuidv7(), phaseKey: item.phaseKey && fresh(item.phaseKey), demonstratedOn: null })),
  };
}

/** Leaves out what has been retired since: it may not come into a program anew. */
async function withoutRetired(tx: Transaction, actor: MemberActor, draft: ProgramDraft) {
  const found = await frozenExercises(tx, actor, namedExercises(draft));
  const isGone = (exercise: ProgramDraft['items'][number]['exercise'] | null) => exercise !== null && found.find(exercise)?.retired !== false;
  const items = draft.items
    .filter((item) => !isGone(item.exercise))
    .map((item) => ({ ...item, ladder: item.ladder && { ...item.ladder, easier: item.ladder.easier.filter((rung) => !isGone(rung.exercise)), harder: item.ladder.harder.filter((rung) => !isGone(rung.exercise)) } }));
  return { draft: { ...draft, items }, leftOut: draft.items.length - items.length };
}

/**
 * What a version, the newest by default, gives to another program: its draft with fresh keys and without
 * dates. Reading it is a reading of that patient's record.
 */
export function copyVersion(actor: MemberActor, { programId, number }: { programId: string; number?: number | undefined }): Promise<{ draft: ProgramDraft; leftOut: number }> {
  return inClinic(actor, async (tx) => {
    const [program] = await tx.select({ id: programs.id }).from(programs).where(and(eq(programs.clinicId, actor.clinicId), eq(programs.id, programId)));
    const version = program && (await findLatestVersion(tx, actor, programId, number));
    if (!version) throw new AppError('not-found');
    await recordAudit(tx, actor, 'program.copy', { type: 'program', id: programId }, { version: version.number });
    return withoutRetired(tx, actor, withFreshKeys(draftFromVersion(version)));
  });
}
