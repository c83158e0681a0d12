import { doorPage } from '@/components/links/door-page';
import { busyStopPage, noReminderPage, type ReminderPage } from '@/components/reminders/reminder-pages';
import { AppError } from '@/lib/domain/errors';
import type { Locale } from '@/lib/i18n/locales';
import type { LinkActor } from '@/lib/server/actor';
import { clientAddress } from '@/lib/server/client-address';
import { doorOf, htmlAnswer } from '@/lib/server/links/door-answer';
import { findByLetterToken } from '@/lib/server/reminders/commands';

interface Door {
  ask: (locale: Locale) => ReminderPage;
  /** What the button does for the reminder that the address belongs to. */
  press: (actor: LinkActor, reminderId: string, locale: Locale) => Promise<ReminderPage>;
}

function answer(request: Request, { title, content }: ReminderPage, status = 200, headers: Record<string, string> = {}): Response {
  return htmlAnswer(doorPage(doorOf(request), title, content), status, headers);
}

/**
 * An address in a letter: its page asks, changes nothing and looks nothing up; its button does one thing, and doing it
 * twice is doing it once. A mail program (RFC 8058) sends no origin and no cookie.
 */
export function reminderDoor({ ask, press }: Door) {
  const GET = (request: Request): Response => answer(request, ask(doorOf(request).locale));
  const POST = async (request: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> => {
    const { locale } = doorOf(request);
    try {
      const found = await findByLetterToken((await params).token, clientAddress(request.headers));
      return found ? answer(request, await press(found.actor, found.reminderId, locale)) : answer(request, noReminderPage(locale), 404);
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'too-many') throw error;
      const seconds = Number(error.reason ?? 60);
      return answer(request, busyStopPage(locale, seconds), 429, { 'retry-after': String(seconds) });
    }
  };
  return { GET, POST };
}
