import 'server-only';
import { and, eq, isNotNull, isNull, lt, or, sql } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { outboxMessages, patients, planLinks, reminders } from '@/db/schema';
import { addDays, weekStartOf } from '@/lib/domain/local-day';
import { isReminderDue } from '@/lib/domain/reminder-due';
import type { SystemActor } from '../actor';
import { recordAudit } from '../audit';
import { beforeClinic, inClinic } from '../database';
import { describeError } from '../describe-error';
import { enqueue } from '../jobs/enqueue';
import { log } from '../log';
import { readProgramSchedule, readToldSessions } from '../program-schedule';

interface DueRow extends Record<string, unknown> {
  clinic_id: string;
  reminder_id: string;
  local_day: string;
}

/** Writes one reminder into the outbox if it helps today: claim, letter, job and trail in one transaction. */
function remind({ clinic_id: clinicId, reminder_id: id, local_day: day }: DueRow): Promise<boolean> {
  const actor: SystemActor = { kind: 'system', clinicId, requestId: uuidv7() };
  const mine = and(eq(reminders.clinicId, clinicId), eq(reminders.id, id), isNull(reminders.stoppedAt), isNotNull(reminders.confirmedAt), or(isNull(reminders.lastDay), lt(reminders.lastDay, day)));
  return inClinic(actor, async (tx) => {
    const [wish] = await tx
      .select({ patientId: reminders.patientId, programId: reminders.programId, linkId: reminders.linkId, email: reminders.email, locale: patients.locale, label: planLinks.label, patientName: patients.name, carerName: planLinks.recipientName })
      .from(reminders)
      .innerJoin(planLinks, and(eq(planLinks.clinicId, reminders.clinicId), eq(planLinks.id, reminders.linkId)))
      .innerJoin(patients, and(eq(patients.clinicId, reminders.clinicId), eq(patients.id, reminders.patientId)))
      .where(mine)
      // Another instance at the same work waits here, and then finds the day taken.
      .for('update', { of: reminders });
    if (!wish) return false;
    const program = await readProgramSchedule(tx, { clinicId, programId: wish.programId });
    if (!program || program.isHeld) return false;
    const week = weekStartOf(day);
    const told = await readToldSessions(tx, { clinicId, programId: wish.programId }, { from: week, to: addDays(week, 6) });
    if (!isReminderDue(program.prescribed, day, told.map((session) => session.day))) return false;
    await tx.update(reminders).set({ lastDay: day }).where(mine);
    const messageId = uuidv7();
    const recipientName = wish.label === 'carer' ? wish.carerName : wish.patientName;
    await tx.insert(outboxMessages).values({ clinicId, id: messageId, kind: 'reminder', patientId: wish.patientId, linkId: wish.linkId, reminderId: id, recipientName, recipientEmail: wish.email, locale: wish.locale });
    await enqueue(tx, 'send-mail', { clinicId, messageId });
    await recordAudit(tx, actor, 'mail.queue', { type: 'mail', id: messageId }, { linkId: wish.linkId, reminderId: id });
    return true;
  });
}

/** Writes the reminders whose hour has come. One that cannot be written holds up no other; it is tried again the next time. */
export async function sendReminders(now: Date): Promise<number> {
  const due = await beforeClinic().execute<DueRow>(sql`select clinic_id, reminder_id, local_day::text from auth_due_reminders(${now.toISOString()}::timestamptz)`);
  let written = 0;
  for (const row of due.rows) {
    try {
      if (await remind(row)) written += 1;
    } catch (error) {
      log.error({ ...describeError(error), reminderId: row.reminder_id }, 'a reminder could not be written');
    }
  }
  return written;
}
