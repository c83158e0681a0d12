import { doorPage } from '@/components/links/door-page';
import { askToStop, busyStopPage, noReminderPage, stoppedPage, type StopPage } from '@/components/reminders/stop-pages';
import { AppError } from '@/lib/domain/errors';
import { clientAddress } from '@/lib/server/client-address';
import { doorOf, htmlAnswer } from '@/lib/server/links/door-answer';
import { findByStopToken, stopReminder } from '@/lib/server/reminders/commands';

function answer(request: Request, { title, content }: StopPage, status = 200, headers: Record<string, string> = {}): Response {
  return htmlAnswer(doorPage(doorOf(request), title, content), status, headers);
}

/** Changes nothing and looks nothing up. */
export function GET(request: Request): Response {
  return answer(request, askToStop(doorOf(request).locale));
}

/**
 * The page's button, or the one of a mail program (RFC 8058), which sends no origin and no cookie. All that it
 * can do is stop one reminder, and doing it twice is doing it once.
 */
export async function POST(request: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> {
  const { locale } = doorOf(request);
  try {
    const actor = await findByStopToken((await params).token, clientAddress(request.headers));
    if (!actor) return answer(request, noReminderPage(locale), 404);
    await stopReminder(actor);
    return answer(request, stoppedPage(locale));
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'too-many') throw error;
    const seconds = Number(error.reason ?? 60);
    return answer(request, busyStopPage(locale, seconds), 429, { 'retry-after': String(seconds) });
  }
}
