import type { ReviewStrip, StripState } from '@/lib/domain/review-summary';
import type { Translate } from '@/lib/i18n/translate';

/** The strip in one sentence, for those who hear it. */
export function stripSentence(days: ReviewStrip, t: Translate, formatDay: (day: string) => string): string {
  const count = (state: StripState) => days.filter((day) => day.state === state).length;
  const last = days.findLast((day) => day.pain !== null);
  return t('strip.sentence', {
    done: count('done'), partly: count('partly'), notDone: count('not-done'), unknown: count('no-log'),
    pain: last?.pain === undefined || last.pain === null ? 'none' : String(last.pain),
    day: last ? formatDay(last.day) : '',
  });
}
