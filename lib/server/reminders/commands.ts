import 'server-only';
import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { reminderStopToken } from '@/db/plan-secret';
import { planLinks, reminders } from '@/db/schema';
import type { LinkActor } from '../actor';
import { recordAudit } from '../audit';
import { beforeClinic, inClinic, type Transaction } from '../database';
import { env } from '../env';
import { hashSecret } from '../secrets';
import { countAttempt } from '../throttle';
import type { ReminderWish } from './reminder-wish';

const ofLink = (actor: LinkActor) => and(eq(reminders.clinicId, actor.clinicId), eq(reminders.linkId, actor.linkId));

/** The reminder that the link has now. */
export function readReminder(actor: LinkActor) {
  return inClinic(actor, async (tx) => {
    const [wish] = await tx.select({ email: reminders.email, atMinute: reminders.atMinute }).from(reminders).where(and(ofLink(actor), isNull(reminders.stoppedAt)));
    return wish ?? null;
  });
}

async function stopAll(tx: Transaction, actor: LinkActor): Promise<void> {
  const stopped = await tx.update(reminders).set({ stoppedAt: new Date() }).where(and(ofLink(actor), isNull(reminders.stoppedAt))).returning({ id: reminders.id });
  for (const { id } of stopped) await recordAudit(tx, actor, 'reminder.stop', { type: 'reminder', id });
}

/** Starts a reminder or puts another in its place: one a link. Another hour on the same day brings no second letter. */
export function setReminder(actor: LinkActor, { email, time }: ReminderWish): Promise<void> {
  return inClinic(actor, async (tx) => {
    // Two answers sent at once wait for each other here.
    await tx.select({ id: planLinks.id }).from(planLinks).where(and(eq(planLinks.clinicId, actor.clinicId), eq(planLinks.id, actor.linkId))).for('update');
    const earlier = await tx.select({ email: reminders.email, atMinute: reminders.atMinute, lastDay: reminders.lastDay, stoppedAt: reminders.stoppedAt }).from(reminders).where(ofLink(actor)).orderBy(sql`${reminders.lastDay} desc nulls last`, desc(reminders.createdAt));
    if (earlier.some((one) => one.stoppedAt === null && one.email === email && one.atMinute === time)) return;
    await stopAll(tx, actor);
    const id = uuidv7();
    const stopHash = hashSecret(reminderStopToken(env().AUTH_SECRET, id));
    await tx.insert(reminders).values({ clinicId: actor.clinicId, id, patientId: actor.patientId, programId: actor.programId, linkId: actor.linkId, email, atMinute: time, stopHash, lastDay: earlier[0]?.lastDay ?? null });
    await recordAudit(tx, actor, 'reminder.start', { type: 'reminder', id }, { atMinute: time });
  });
}

export function stopReminder(actor: LinkActor): Promise<void> {
  return inClinic(actor, (tx) => stopAll(tx, actor));
}

/** Whom a letter's stop address belongs to, stopped already or not; null for one that was never written. Throws 'too-many'. */
export async function findByStopToken(token: string, address: string): Promise<LinkActor | null> {
  await countAttempt('reminder-stop-address', address);
  if (!/^[\w-]{43}$/.test(token)) return null;
  const found = await beforeClinic().execute<{ clinic_id: string; link_id: string; patient_id: string; program_id: string }>(sql`select * from auth_find_reminder(${hashSecret(token)})`);
  const row = found.rows[0];
  return row ? { kind: 'link', clinicId: row.clinic_id, linkId: row.link_id, patientId: row.patient_id, programId: row.program_id, requestId: uuidv7() } : null;
}
