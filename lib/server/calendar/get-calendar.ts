import 'server-only';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { reminders } from '@/db/schema';
import { calendarEvents, type CalendarEvent } from '@/lib/domain/calendar-events';
import { AppError } from '@/lib/domain/errors';
import { addDays, localDay } from '@/lib/domain/local-day';
import type { LinkActor } from '../actor';
import { recordAudit } from '../audit';
import { beforeClinic, inClinic } from '../database';
import { readProgramSchedule } from '../program-schedule';
import { deriveSecret, hashSecret } from '../secrets';
import { countAttempt, forgetAttempts } from '../throttle';
import { calendarFile } from './calendar-file';

const daysBack = 7;
const daysAhead = 60;

const eventName = (linkId: string) => ({ day, ordinal }: CalendarEvent) => `${deriveSecret('calendar-event', `${linkId}.${day}.${ordinal}`).toString('hex').slice(0, 32)}@homestretch`;

async function findCalendar(token: string): Promise<LinkActor | null> {
  if (!/^[\w-]{43}$/.test(token)) return null;
  const found = await beforeClinic().execute<{ clinic_id: string; link_id: string; patient_id: string; program_id: string }>(sql`select * from auth_find_calendar(${hashSecret(token)})`);
  const row = found.rows[0];
  return row ? { kind: 'link', clinicId: row.clinic_id, linkId: row.link_id, patientId: row.patient_id, programId: row.program_id, requestId: uuidv7() } : null;
}

/** True for the first reading that is noted under this name. */
async function isFirstReading(noted: string): Promise<boolean> {
  try {
    await countAttempt('calendar-noted', noted);
    return true;
  } catch (error) {
    if (error instanceof AppError) return false;
    throw error;
  }
}

/**
 * The feed behind a calendar's secret; null for one that opens nothing, whatever the reason. Calendar programs ask
 * every few hours for months, so the audit trail has one row a day and link, not one a request. Throws 'too-many'.
 */
export async function getCalendar({ token, address }: { token: string; address: string }, now = new Date()): Promise<string | null> {
  await countAttempt('calendar-address', address);
  const actor = await findCalendar(token);
  if (!actor) return null;
  await countAttempt('calendar-link', actor.linkId);
  const noted = `${actor.linkId} ${now.toISOString().slice(0, 10)}`;
  const isFirst = await isFirstReading(noted);
  try {
    return await inClinic(actor, async (tx) => {
      const program = await readProgramSchedule(tx, actor);
      if (!program) return null;
      const [wish] = await tx.select({ atMinute: reminders.atMinute }).from(reminders).where(and(eq(reminders.clinicId, actor.clinicId), eq(reminders.linkId, actor.linkId), isNull(reminders.stoppedAt)));
      const today = localDay(now.toISOString(), program.zone);
      const span = { from: addDays(today, -daysBack), to: addDays(today, program.isHeld ? -1 : daysAhead), zone: program.zone, wanted: wish?.atMinute };
      if (isFirst) await recordAudit(tx, actor, 'calendar.read', { type: 'program', id: actor.programId });
      return calendarFile(calendarEvents(program.prescribed, span), { locale: program.locale, asOf: program.lastIssuedAt ?? now, uidOf: eventName(actor.linkId) });
    });
  } catch (error) {
    if (isFirst) await forgetAttempts('calendar-noted', noted);
    throw error;
  }
}
