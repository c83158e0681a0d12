import 'server-only';
import { and, desc, eq } from 'drizzle-orm';
import { outboxMessages, patients } from '@/db/schema';
import { AppError } from '@/lib/domain/errors';
import type { MemberActor } from '../actor';
import { recordAudit } from '../audit';
import { inClinic } from '../database';
import { composeLetter } from './send-mail';

export type MailRow = Awaited<ReturnType<typeof listMail>>[number];
export const mailPageSize = 50;

/** The newest letters of the clinic and what became of them. */
export function listMail(actor: MemberActor) {
  return inClinic(actor, async (tx) => {
    const rows = await tx
      .select({
        id: outboxMessages.id, kind: outboxMessages.kind, status: outboxMessages.status, problem: outboxMessages.problem, attempts: outboxMessages.attempts, recipientName: outboxMessages.recipientName, recipientEmail: outboxMessages.recipientEmail,
        createdAt: outboxMessages.createdAt, sentAt: outboxMessages.sentAt, patientId: outboxMessages.patientId, patientName: patients.name,
      })
      .from(outboxMessages)
      .innerJoin(patients, and(eq(patients.clinicId, outboxMessages.clinicId), eq(patients.id, outboxMessages.patientId)))
      .where(eq(outboxMessages.clinicId, actor.clinicId))
      .orderBy(desc(outboxMessages.createdAt), desc(outboxMessages.id))
      .limit(mailPageSize);
    return rows;
  });
}

/** One letter as its reader sees it, link and all, recorded as shown; null when its link is closed. */
export function readLetter(actor: MemberActor, messageId: string) {
  return inClinic(actor, async (tx) => {
    const [message] = await tx.select({ id: outboxMessages.id }).from(outboxMessages).where(and(eq(outboxMessages.clinicId, actor.clinicId), eq(outboxMessages.id, messageId)));
    if (!message) throw new AppError('not-found');
    const letter = await composeLetter(tx, actor.clinicId, messageId);
    if (letter) await recordAudit(tx, actor, 'link.show', { type: 'mail', id: messageId });
    return letter;
  });
}
