import 'server-only';
import { uuidv7 } from 'uuidv7';
import { figures } from '@/db/schema';
import { can } from '@/lib/domain/access';
import { AppError } from '@/lib/domain/errors';
import { isMovement } from '@/lib/figure/is-movement';
import type { Movement } from '@/lib/figure/movement';
import { movementOf } from '@/lib/figure/movements';
import type { MemberActor } from '../actor';
import { recordAudit } from '../audit';
import { inClinic } from '../database';

/** Keeps a changed figure as the clinic's own. Saving again adds another one: what a sheet was printed with is never changed. */
export async function saveFigure(actor: MemberActor, { baseSlug, movement }: { baseSlug: string; movement: Movement }): Promise<{ id: string }> {
  if (!can(actor.role, 'figure:write')) throw new AppError('forbidden');
  if (!movementOf(baseSlug) || !isMovement(movement)) throw new AppError('refused', 'not-a-figure');
  const id = uuidv7();
  await inClinic(actor, async (tx) => {
    await tx.insert(figures).values({ clinicId: actor.clinicId, id, baseSlug, movement, createdBy: actor.memberId });
    await recordAudit(tx, actor, 'figure.create', { type: 'figure', id }, { baseSlug });
  });
  return { id };
}
