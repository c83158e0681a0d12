import 'server-only';
import { calendarToken } from '@/db/plan-secret';
import { routes } from '@/lib/routes';
import { env } from '../env';
import { hashSecret } from '../secrets';

/** Far more often than anybody turns a calendar on. */
const mostRounds = 500;
const offMark = /^off\.[\w-]+\.(\d+)$/;

const tokenOf = (linkId: string, round: number) => calendarToken(env().AUTH_SECRET, linkId, round);

/** What the link's row holds while the calendar is on in its `round`: nothing that a feed could be opened with. */
export const hashOfRound = (linkId: string, round: number): string => hashSecret(tokenOf(linkId, round));

/** What it holds once turned off: which round comes next, and no hash that any address could have. */
export const offAfter = (linkId: string, round: number): string => `off.${linkId}.${round + 1}`;

export type CalendarState = { isOn: false; nextRound: number } | { isOn: true; round: number | null };

/** Reads the link's row. `round` is null when the server's key was replaced since: the address works and cannot be shown. */
export function calendarState(linkId: string, stored: string | null): CalendarState {
  if (stored === null) return { isOn: false, nextRound: 0 };
  const off = offMark.exec(stored);
  if (off) return { isOn: false, nextRound: Number(off[1]) };
  const round = Array.from({ length: mostRounds }, (_, i) => i).find((i) => hashOfRound(linkId, i) === stored);
  return { isOn: true, round: round ?? null };
}

export function calendarAddress(linkId: string, round: number): string {
  return new URL(routes.calendar(tokenOf(linkId, round)), env().APP_URL).href;
}
