import type { PlanSnapshot, SnapshotExercise } from '@/lib/domain/plan-snapshot';
import { isMovement } from '@/lib/figure/is-movement';
import type { Movement } from '@/lib/figure/movement';
import { movementOf } from '@/lib/figure/movements';

/**
 * The movement that an exercise is shown by: the clinic's own, as the phone keeps it, or a built-in one. Undefined for a
 * photograph, and for a figure that is not kept or that this build cannot draw.
 */
export function shownMovement({ slug, picture }: Pick<SnapshotExercise, 'slug' | 'picture'>, { movements }: Pick<PlanSnapshot, 'movements'>): Movement | undefined {
  if (picture.pictureId) return undefined;
  if (!picture.figureId) return movementOf(picture.figureSlug ?? slug);
  const kept = movements?.[picture.figureId];
  return isMovement(kept) ? kept : undefined;
}
