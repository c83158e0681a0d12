import 'server-only';
import { and, eq } from 'drizzle-orm';
import { planLinks } from '@/db/schema';
import { AppError } from '@/lib/domain/errors';
import type { LinkActor } from './actor';
import { inClinic, type Transaction } from './database';
import { deriveSecret } from './secrets';

/** The request header in which a device says whose queue it is sending. */
export const linkKeyHeader = 'x-plan-link';

const keyOf = (seed: string): string => deriveSecret('plan-device', seed).toString('base64url').slice(0, 22);

/**
 * Tells the plans on one device apart; it opens nothing. A patient's new link has the key of the old one,
 * so that what waits under it is still sent. A carer's has its own: their logs
 * say so. `carer` is their name, '' where none was given; null on the patient's link.
 */
export async function linkKey(tx: Transaction, actor: LinkActor): Promise<{ key: string; carer: string | null }> {
  const [link] = await tx.select({ label: planLinks.label, name: planLinks.recipientName }).from(planLinks).where(and(eq(planLinks.clinicId, actor.clinicId), eq(planLinks.id, actor.linkId)));
  const carer = link?.label === 'carer' ? link.name : null;
  return { key: keyOf(carer === null ? `program ${actor.programId}` : `link ${actor.linkId}`), carer };
}

/**
 * Refuses what a device's queue holds for another plan than the one that its browser has open: on a phone
 * that two people share, one must never tell for the other. Forms and other scripts name no link.
 */
export async function requireNamedLink(headers: Headers, actor: LinkActor): Promise<void> {
  const named = headers.get(linkKeyHeader);
  if (named !== null && named !== (await inClinic(actor, (tx) => linkKey(tx, actor))).key) throw new AppError('refused', 'other-link');
}
