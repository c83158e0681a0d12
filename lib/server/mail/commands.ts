import 'server-only';
import { and, eq, inArray } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { outboxMessages, patients, planLinks } from '@/db/schema';
import { AppError } from '@/lib/domain/errors';
import type { MemberActor } from '../actor';
import { recordAudit } from '../audit';
import { inClinic } from '../database';
import { enqueue } from '../jobs/enqueue';

/** Puts a plan link into the post: row, job and trail in one transaction, the sending after it. */
export function mailLink(actor: MemberActor, { linkId, name, email }: { linkId: string; name: string; email: string }): Promise<{ id: string }> {
  return inClinic(actor, async (tx) => {
    const mine = and(eq(planLinks.clinicId, actor.clinicId), eq(planLinks.id, linkId));
    const [link] = await tx
      .select({ patientId: planLinks.patientId, revokedAt: planLinks.revokedAt, expiresAt: planLinks.expiresAt, locale: patients.locale, archivedAt: patients.archivedAt })
      .from(planLinks)
      .innerJoin(patients, and(eq(patients.clinicId, planLinks.clinicId), eq(patients.id, planLinks.patientId)))
      .where(mine);
    if (!link) throw new AppError('not-found');
    if (link.revokedAt || link.archivedAt || link.expiresAt <= new Date()) throw new AppError('refused', 'link-closed');
    const id = uuidv7();
    await tx.update(planLinks).set({ recipientName: name, recipientEmail: email }).where(mine);
    await tx.insert(outboxMessages).values({ clinicId: actor.clinicId, id, kind: 'plan-link', patientId: link.patientId, linkId, recipientName: name, recipientEmail: email, locale: link.locale, createdBy: actor.memberId });
    await enqueue(tx, 'send-mail', { clinicId: actor.clinicId, messageId: id });
    await recordAudit(tx, actor, 'mail.queue', { type: 'mail', id }, { linkId });
    return { id };
  });
}

/** Tries a letter again that was not delivered. */
export function retryMail(actor: MemberActor, messageId: string): Promise<void> {
  return change(actor, messageId, ['failed'], 'waiting', 'mail.retry');
}

/** Keeps a letter from being sent that is still waiting. */
export function cancelMail(actor: MemberActor, messageId: string): Promise<void> {
  return change(actor, messageId, ['waiting'], 'cancelled', 'mail.cancel');
}

function change(actor: MemberActor, messageId: string, from: ('waiting' | 'failed')[], to: 'waiting' | 'cancelled', action: string): Promise<void> {
  return inClinic(actor, async (tx) => {
    const mine = and(eq(outboxMessages.clinicId, actor.clinicId), eq(outboxMessages.id, messageId));
    const [message] = await tx.select({ id: outboxMessages.id }).from(outboxMessages).where(mine);
    if (!message) throw new AppError('not-found');
    const changed = await tx.update(outboxMessages).set({ status: to, problem: null }).where(and(mine, inArray(outboxMessages.status, from))).returning({ id: outboxMessages.id });
    if (changed.length === 0) throw new AppError('refused', 'too-late');
    if (to === 'waiting') await enqueue(tx, 'send-mail', { clinicId: actor.clinicId, messageId });
    await recordAudit(tx, actor, action, { type: 'mail', id: messageId });
  });
}
