import 'server-only';
import { AppError } from '@/lib/domain/errors';
import type { ProgramDraft } from '@/lib/domain/program';
import type { MemberActor } from '../actor';
import type { Transaction } from '../database';
import { frozenExercises, namedExercises } from './frozen-exercises';

/**
 * Refuses a draft that names what it may not: an exercise of another clinic is as if it did not exist, a
 * retired one may stay where it was but comes in nowhere new, and a phase must be one of the draft's own.
 */
export async function requireSoundDraft(tx: Transaction, actor: MemberActor, draft: ProgramDraft, before: readonly (ProgramDraft | null)[]): Promise<void> {
  const phases = new Set(draft.phases.map(({ key }) => key));
  if (phases.size < draft.phases.length || draft.items.some(({ phaseKey }) => phaseKey !== null && !phases.has(phaseKey))) throw new AppError('invalid', 'phase');
  if (new Set(draft.items.map(({ key }) => key)).size < draft.items.length) throw new AppError('invalid', 'item');
  const named = namedExercises(draft);
  if (named.length === 0) return;
  const known = new Set(before.flatMap((one) => (one ? namedExercises(one).map(({ id }) => id) : [])));
  const found = await frozenExercises(tx, actor, named);
  for (const exercise of named) {
    const one = found.find(exercise);
    if (!one) throw new AppError('not-found', 'exercise');
    if (one.retired && !known.has(exercise.id)) throw new AppError('refused', 'exercise-retired');
  }
}
