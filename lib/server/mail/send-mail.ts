import 'server-only';
import { and, eq } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import * as z from 'zod';
import { reminderStopToken } from '@/db/plan-secret';
import { clinics, outboxMessages, patients, planLinks, reminders } from '@/db/schema';
import { toLocale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';
import type { SystemActor } from '../actor';
import { recordAudit } from '../audit';
import { inClinic, type Transaction } from '../database';
import { env } from '../env';
import { rederive } from '../links/link-secrets';
import { writeCheckLetterText } from './check-letter';
import { writeLinkLetter, type Letter } from './letter';
import { mailProblem } from './mail-problem';
import { writeReminderLetter } from './reminder-letter';
import { deliver } from './transport';

const payloadSchema = z.object({ clinicId: z.uuid(), messageId: z.uuid() });

/** The letter as it would be sent now; null when its link opens nothing any more or the reminders were stopped. */
export async function composeLetter(tx: Transaction, clinicId: string, messageId: string): Promise<Letter | null> {
  const [row] = await tx
    .select({
      kind: outboxMessages.kind, reminderId: reminders.id, stoppedAt: reminders.stoppedAt,
      recipientName: outboxMessages.recipientName, recipientEmail: outboxMessages.recipientEmail, locale: outboxMessages.locale,
      linkId: planLinks.id, seed: planLinks.seed, tokenHash: planLinks.tokenHash, label: planLinks.label, askBirthYear: planLinks.askBirthYear, revokedAt: planLinks.revokedAt, expiresAt: planLinks.expiresAt,
      patientName: patients.name, archivedAt: patients.archivedAt, clinicName: clinics.name, clinicPhone: clinics.phone,
    })
    .from(outboxMessages)
    .innerJoin(planLinks, and(eq(planLinks.clinicId, outboxMessages.clinicId), eq(planLinks.id, outboxMessages.linkId)))
    .innerJoin(patients, and(eq(patients.clinicId, outboxMessages.clinicId), eq(patients.id, outboxMessages.patientId)))
    .innerJoin(clinics, eq(clinics.id, outboxMessages.clinicId))
    .leftJoin(reminders, and(eq(reminders.clinicId, outboxMessages.clinicId), eq(reminders.id, outboxMessages.reminderId)))
    .where(and(eq(outboxMessages.clinicId, clinicId), eq(outboxMessages.id, messageId)));
  if (!row || row.revokedAt || row.stoppedAt || row.archivedAt || row.expiresAt <= new Date()) return null;
  const secrets = rederive({ id: row.linkId, seed: row.seed, tokenHash: row.tokenHash });
  if (!secrets) return null;
  const [locale, label] = [toLocale(row.locale), row.label === 'carer' ? ('carer' as const) : ('patient' as const)];
  if (row.reminderId) {
    const token = reminderStopToken(env().AUTH_SECRET, row.reminderId);
    const stopUrl = new URL(routes.stopReminder(token), env().APP_URL).href;
    // Only the mailbox knows the secret, whichever way it answers.
    if (row.kind === 'reminder-check') return writeCheckLetterText({ locale, clinicName: row.clinicName, email: row.recipientEmail, confirmUrl: new URL(routes.confirmReminder(token), env().APP_URL).href, stopUrl });
    return writeReminderLetter({ locale, clinicName: row.clinicName, email: row.recipientEmail, label, url: secrets.url, stopUrl });
  }
  return writeLinkLetter({
    locale, clinic: { name: row.clinicName, phone: row.clinicPhone }, recipient: { name: row.recipientName, email: row.recipientEmail },
    label, patientName: row.patientName, url: secrets.url, askBirthYear: row.askBirthYear,
  });
}

/**
 * Sends one waiting letter; a second call for a sent one does nothing. A failure is noted and thrown, so that
 * the queue tries again later; after the last try the letter counts as not delivered.
 */
export async function sendMail(payload: unknown, attempt: number, mostAttempts: number): Promise<void> {
  const { clinicId, messageId } = payloadSchema.parse(payload);
  const actor: SystemActor = { kind: 'system', clinicId, requestId: uuidv7() };
  const mine = and(eq(outboxMessages.clinicId, clinicId), eq(outboxMessages.id, messageId), eq(outboxMessages.status, 'waiting'));
  const settle = (change: Partial<typeof outboxMessages.$inferInsert>, action: string, detail: Record<string, string | number>) =>
    inClinic(actor, async (tx) => {
      const changed = await tx.update(outboxMessages).set({ ...change, attempts: attempt }).where(mine).returning({ id: outboxMessages.id });
      if (changed.length > 0) await recordAudit(tx, actor, action, { type: 'mail', id: messageId }, detail);
    });

  const found = await inClinic(actor, async (tx) => {
    const [waiting] = await tx.select({ id: outboxMessages.id }).from(outboxMessages).where(mine);
    return waiting ? { letter: await composeLetter(tx, clinicId, messageId) } : null;
  });
  if (!found) return;
  if (!found.letter) return settle({ status: 'cancelled', problem: 'link-closed' }, 'mail.cancel', { reason: 'link-closed' });
  try {
    // Outside of any transaction: a slow mail server must hold no row.
    await deliver(found.letter, messageId);
  } catch (error) {
    const problem = mailProblem(error);
    await settle({ problem, status: attempt >= mostAttempts ? 'failed' : 'waiting' }, 'mail.fail', { problem, attempt });
    throw new Error(problem);
  }
  await settle({ status: 'sent', sentAt: new Date(), problem: null }, 'mail.send', { attempt });
}
