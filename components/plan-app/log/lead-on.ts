import { uuidv7 } from 'uuidv7';
import type { OutboxEntry } from '@/lib/domain/outbox';
import type { PlanSnapshot } from '@/lib/domain/plan-snapshot';
import { painReportKinds, skipReasons } from '@/lib/domain/session-log';
import { dayIn } from '@/lib/domain/snapshot-day';
import { given, type BodyFields } from '@/lib/domain/telling/form-bodies';
import { placeIn, ratingIn, type FormFields } from '@/lib/domain/telling/form-fields';
import { answerItems, answerWhy, wentAnswers, type LogAnswers } from '@/lib/domain/telling/log-answers';
import { findTold } from '@/lib/domain/telling/told-here';
import { beginLog } from './begin-log';
import { logHref } from './log-place';
import { logSubject } from './log-subject';
import { keepTelling, readTelling } from './telling';

/** Goes on in the app where a page of one of the server's forms could not be posted, with what it said. Returns the place; null when the page is none that the app has. */
export function leadOn(snapshot: PlanSnapshot, entries: readonly OutboxEntry[], typed: BodyFields, now: number): string | null {
  const fields = typed as FormFields;
  const today = dayIn(snapshot.zone, now);
  const fixes = given(typed, 'fixes') ?? given(typed, 'sessionId');
  const fixed = fixes === undefined ? null : findTold(snapshot, entries, fixes);
  // An older log than the phone keeps.
  if (fixes !== undefined && !fixed) return null;
  const day = fixed?.day ?? given(typed, 'day') ?? today;
  const about = { day: day === today ? null : day, fixes: fixed?.id ?? null };
  const answered = (answer: (log: LogAnswers, asked: readonly string[]) => LogAnswers): string => {
    const { asked, versionId } = logSubject(snapshot, entries, day, fixed);
    const log = beginLog(readTelling(snapshot.link), { day, today, zone: snapshot.zone, versionId, now, asked, result: null, fixes: fixed });
    keepTelling(snapshot.link, { log: answer(log, asked) });
    return logHref('pain', about);
  };
  const told = { pain: ratingIn(fields, 'pain'), location: placeIn(fields, 'location') };
  switch (given(typed, 'step')) {
    case 'about':
      return logHref('went', about);
    case 'went':
      return logHref(wentAnswers.find((went) => went === fields['went']) ?? 'went', about);
    case 'items':
      return answered((log, asked) => answerItems(log, fields, asked));
    case 'why':
      return answered((log, asked) => answerWhy(log, skipReasons.find((reason) => reason === fields['reason']) ?? 'other', asked));
    case 'before':
      keepTelling(snapshot.link, { before: { day: today, ...told } });
      return '#today';
    case 'report': {
      const kind = painReportKinds.find((known) => known === fields['kind']) ?? 'any-time';
      keepTelling(snapshot.link, { report: { id: uuidv7(), kind, day: today, at: new Date(now).toISOString(), redFlags: [], ...told } });
      return kind === 'next-morning' ? '#morning=signs' : '#report=signs';
    }
    default:
      return null;
  }
}
