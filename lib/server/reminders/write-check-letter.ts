import 'server-only';
import { and, eq, isNull } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { outboxMessages, patients, planLinks, reminders } from '@/db/schema';
import type { SystemActor } from '../actor';
import { recordAudit } from '../audit';
import { inClinic } from '../database';
import { enqueue } from '../jobs/enqueue';

/** Puts the letter into the post that asks an address whether it wants the reminders: a reminder opens a plan, and addresses are typed by hand. */
export function writeCheckLetter(clinicId: string, reminderId: string): Promise<void> {
  const actor: SystemActor = { kind: 'system', clinicId, requestId: uuidv7() };
  return inClinic(actor, async (tx) => {
    const [wish] = await tx
      .select({ patientId: reminders.patientId, linkId: reminders.linkId, email: reminders.email, locale: patients.locale, label: planLinks.label, patientName: patients.name, carerName: planLinks.recipientName })
      .from(reminders)
      .innerJoin(planLinks, and(eq(planLinks.clinicId, reminders.clinicId), eq(planLinks.id, reminders.linkId)))
      .innerJoin(patients, and(eq(patients.clinicId, reminders.clinicId), eq(patients.id, reminders.patientId)))
      .where(and(eq(reminders.clinicId, clinicId), eq(reminders.id, reminderId), isNull(reminders.stoppedAt), isNull(reminders.confirmedAt)));
    if (!wish) return;
    const messageId = uuidv7();
    const recipientName = wish.label === 'carer' ? wish.carerName : wish.patientName;
    await tx.insert(outboxMessages).values({ clinicId, id: messageId, kind: 'reminder-check', patientId: wish.patientId, linkId: wish.linkId, reminderId, recipientName, recipientEmail: wish.email, locale: wish.locale });
    await enqueue(tx, 'send-mail', { clinicId, messageId });
    await recordAudit(tx, actor, 'mail.queue', { type: 'mail', id: messageId }, { linkId: wish.linkId, reminderId });
  });
}
