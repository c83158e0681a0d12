import 'server-only';
import { and, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { reminderStopToken } from '@/db/plan-secret';
import { planLinks, reminders } from '@/db/schema';
import { AppError } from '@/lib/domain/errors';
import type { LinkActor } from '../actor';
import { recordAudit } from '../audit';
import { beforeClinic, inClinic, type Transaction } from '../database';
import { env } from '../env';
import { hashSecret } from '../secrets';
import { countAttempt } from '../throttle';
import type { ReminderWish } from './reminder-wish';
import { writeCheckLetter } from './write-check-letter';

const ofLink = (actor: LinkActor) => and(eq(reminders.clinicId, actor.clinicId), eq(reminders.linkId, actor.linkId));

/** The reminder that the link has now; nothing goes to its address before that is confirmed. */
export function readReminder(actor: LinkActor) {
  return inClinic(actor, async (tx) => {
    const [wish] = await tx.select({ email: reminders.email, atMinute: reminders.atMinute, isConfirmed: sql<boolean>`${reminders.confirmedAt} is not null` }).from(reminders).where(and(ofLink(actor), isNull(reminders.stoppedAt)));
    return wish ?? null;
  });
}

async function stopAll(tx: Transaction, actor: LinkActor): Promise<void> {
  const stopped = await tx.update(reminders).set({ stoppedAt: new Date() }).where(and(ofLink(actor), isNull(reminders.stoppedAt))).returning({ id: reminders.id });
  for (const { id } of stopped) await recordAudit(tx, actor, 'reminder.stop', { type: 'reminder', id });
}

/**
 * Starts a reminder or puts another in its place: one a link. Another hour on the same day brings no second letter. A
 * new address gets one letter that asks whether it wants them; asking again sends that letter again.
 */
export async function setReminder(actor: LinkActor, { email, time }: ReminderWish): Promise<void> {
  const unconfirmed = await inClinic(actor, async (tx) => {
    // Two answers sent at once wait for each other here.
    await tx.select({ id: planLinks.id }).from(planLinks).where(and(eq(planLinks.clinicId, actor.clinicId), eq(planLinks.id, actor.linkId))).for('update');
    const earlier = await tx.select({ email: reminders.email, atMinute: reminders.atMinute, lastDay: reminders.lastDay, stoppedAt: reminders.stoppedAt, id: reminders.id, confirmedAt: reminders.confirmedAt }).from(reminders).where(ofLink(actor)).orderBy(sql`${reminders.lastDay} desc nulls last`, desc(reminders.createdAt));
    // Whoever stopped them from that mailbox is asked again.
    const running = earlier.find((one) => one.stoppedAt === null && one.email === email);
    if (!running?.confirmedAt) await countAttempt('reminder-check', actor.linkId);
    if (running?.atMinute === time) return running.confirmedAt ? null : running.id;
    await stopAll(tx, actor);
    const id = uuidv7();
    const stopHash = hashSecret(reminderStopToken(env().AUTH_SECRET, id));
    await tx.insert(reminders).values({ clinicId: actor.clinicId, id, patientId: actor.patientId, programId: actor.programId, linkId: actor.linkId, email, atMinute: time, stopHash, lastDay: earlier[0]?.lastDay ?? null, confirmedAt: running?.confirmedAt ?? null });
    await recordAudit(tx, actor, 'reminder.start', { type: 'reminder', id }, { atMinute: time });
    return running?.confirmedAt ? null : id;
  });
  if (unconfirmed) await writeCheckLetter(actor.clinicId, unconfirmed);
}

/** The mailbox's own yes. Throws 'refused' for a reminder that was stopped since. */
export function confirmReminder(actor: LinkActor, reminderId: string): Promise<void> {
  return inClinic(actor, async (tx) => {
    const mine = and(ofLink(actor), eq(reminders.id, reminderId), isNull(reminders.stoppedAt));
    const confirmed = await tx.update(reminders).set({ confirmedAt: new Date() }).where(and(mine, isNull(reminders.confirmedAt))).returning({ id: reminders.id });
    if (confirmed.length > 0) return recordAudit(tx, actor, 'reminder.confirm', { type: 'reminder', id: reminderId });
    const [running] = await tx.select({ id: reminders.id }).from(reminders).where(and(mine, isNotNull(reminders.confirmedAt)));
    if (!running) throw new AppError('refused', 'stopped');
  });
}

export function stopReminder(actor: LinkActor): Promise<void> {
  return inClinic(actor, (tx) => stopAll(tx, actor));
}

/** Whom the secret in a letter's addresses belongs to, stopped already or not; null for one that was never written. Throws 'too-many'. */
export async function findByLetterToken(token: string, address: string): Promise<{ actor: LinkActor; reminderId: string } | null> {
  await countAttempt('reminder-stop-address', address);
  if (!/^[\w-]{43}$/.test(token)) return null;
  const found = await beforeClinic().execute<{ clinic_id: string; reminder_id: string; link_id: string; patient_id: string; program_id: string }>(sql`select * from auth_find_reminder(${hashSecret(token)})`);
  const row = found.rows[0];
  if (!row) return null;
  return { actor: { kind: 'link', clinicId: row.clinic_id, linkId: row.link_id, patientId: row.patient_id, programId: row.program_id, requestId: uuidv7() }, reminderId: row.reminder_id };
}
