import 'server-only';
import { uuidv7 } from 'uuidv7';
import { pictures } from '@/db/schema';
import { can } from '@/lib/domain/access';
import { AppError } from '@/lib/domain/errors';
import type { MemberActor } from '../actor';
import { recordAudit } from '../audit';
import { inClinic } from '../database';
import { cleanPicture } from './clean-picture';

/** Keeps an uploaded picture under an id of its own. The name that it had is not kept. */
export async function addPicture(actor: MemberActor, sent: Uint8Array): Promise<{ id: string; width: number; height: number }> {
  if (!can(actor.role, 'library:write')) throw new AppError('forbidden');
  // Decoded before the transaction: no connection waits for pixels.
  const picture = await cleanPicture(sent);
  return inClinic(actor, async (tx) => {
    const id = uuidv7();
    await tx.insert(pictures).values({ ...picture, clinicId: actor.clinicId, id, createdBy: actor.memberId });
    await recordAudit(tx, actor, 'picture.add', { type: 'picture', id }, { bytes: picture.bytes.length });
    return { id, width: picture.width, height: picture.height };
  });
}
