import type { Finding, RuleInput, RuleSession } from '../rules-types';
import { authorisedStepUp } from './authorised-step';
import { isRecent } from './recent-state';

/** Every exercise done, pain after told, and no pain that was told above the limit. */
function wentWell(session: RuleSession, limit: number): boolean {
  const allDone = session.items.length > 0 && session.items.every((item) => item.outcome === 'done');
  return allDone && session.painAfter !== null && Math.max(session.painAfter, session.painBefore ?? 0) <= limit;
}

/** The last `progressSessions` sessions running all went well. Pain that was not told is not low pain. */
export function readyToProgress(input: RuleInput): Finding[] {
  const { progressSessions, progressPain } = input.settings;
  const sessions = input.sessions.slice(-progressSessions);
  const last = sessions.at(-1);
  if (!last || sessions.length < progressSessions || !isRecent(last.localDay, input.today)) return [];
  if (!sessions.every((session) => wentWell(session, progressPain))) return [];
  const highest = Math.max(...sessions.flatMap(({ painBefore, painAfter }) => [painBefore ?? 0, painAfter ?? 0]));
  return [
    {
      rule: 'ready-to-progress',
      level: 'info',
      subject: '',
      figures: { sessions: progressSessions, pain: highest, limit: progressPain, ...authorisedStepUp(input.ladders ?? []) },
      sourceId: last.id,
      day: last.localDay,
    },
  ];
}
