import type { Finding, RuleInput, RuleSession } from '../rules-types';
import { authorisedStepDown } from './authorised-step';
import { isRecent } from './recent-state';

/** What was told of one exercise, session by session; sessions that did not hold it are passed over. */
function outcomesOf(itemKey: string, sessions: RuleSession[]) {
  return sessions.flatMap((session) => session.items.filter((item) => item.itemKey === itemKey).map((item) => ({ session, item })));
}

/** Each exercise that was skipped for pain in its last `skippedSessions` sessions running. */
export function skippedForPain(input: RuleInput): Finding[] {
  const keys = new Set(input.sessions.flatMap((session) => session.items.map((item) => item.itemKey)));
  return [...keys].flatMap((itemKey): Finding[] => {
    const outcomes = outcomesOf(itemKey, input.sessions);
    const others = outcomes.findLastIndex(({ item }) => !(item.outcome === 'skipped' && item.reason === 'pain'));
    const running = outcomes.length - 1 - others;
    const last = outcomes.at(-1);
    if (!last || running < input.settings.skippedSessions || !isRecent(last.session.localDay, input.today)) return [];
    return [
      {
        rule: 'skipped-for-pain',
        level: 'medium',
        subject: itemKey,
        figures: { exercise: last.item.exerciseName, sessions: running, threshold: input.settings.skippedSessions, ...authorisedStepDown(input.ladders ?? [], [itemKey]) },
        sourceId: last.session.id,
        day: last.session.localDay,
      },
    ];
  });
}
