import type { SymptomLocation } from '../locations';
import type { SnapshotTold } from '../plan-snapshot';
import { itemOutcomes, skipReasons, type ItemLogInput, type SessionLogInput, type SkipReason } from '../session-log';
import type { SessionResult } from '../session/result-of';
import { placeIn, ratingIn, wordsIn, type FormFields } from './form-fields';

export const wentAnswers = ['all', 'some', 'none'] as const;
export type Went = (typeof wentAnswers)[number];

/** A log being told on the device, one question a page. Its id and time are made once, so that a repeated Save is the same log. */
export interface LogAnswers {
  id: string;
  versionId: string;
  day: string;
  doneAt: string;
  startedAt?: string;
  /** The log that this one puts right. */
  supersedesId?: string;
  went: Went;
  items: ItemLogInput[];
  painBefore?: number;
  painAfter?: number;
  locationBefore?: SymptomLocation;
  locationAfter?: SymptomLocation;
  effort?: number;
  note?: string;
}

/** "Skipped" without a reason stands as another reason: any answer is fine, and nobody is held up for it. */
function reasoned(item: ItemLogInput): ItemLogInput {
  const { itemId, outcome, reason, doneShare } = item;
  if (outcome === 'done') return { itemId, outcome };
  if (outcome === 'skipped') return { itemId, outcome, reason: reason ?? 'other' };
  return { itemId, outcome, ...(reason && { reason }), ...(doneShare !== undefined && { doneShare: Math.min(1, Math.max(0, doneShare)) }) };
}

function wentOf(items: readonly ItemLogInput[], asked: readonly string[]): Went {
  if (asked.some((id) => !items.some(({ itemId }) => itemId === id))) return 'some';
  if (items.every(({ outcome }) => outcome === 'done')) return 'all';
  return items.every(({ outcome }) => outcome === 'skipped') ? 'none' : 'some';
}

/** The log of a guided session: what it found out is filled in; items that it knows nothing of, and pain, are still to be told. */
export function answersOf(result: SessionResult, log: Omit<LogAnswers, 'went' | 'items' | 'startedAt'>, asked: readonly string[]): LogAnswers {
  const items = result.items.map(reasoned);
  return { ...log, startedAt: result.startedAt, went: wentOf(items, asked), items };
}

/** An earlier log to put right, its answers filled in; null where this device does not know them. `id`: of the new log. */
export function correctionOf({ id: supersedesId, day, at, log }: SnapshotTold, id: string): LogAnswers | null {
  if (!log) return null;
  const { versionId, items, painBefore, painAfter, locationBefore, locationAfter, effort, note } = log;
  return { id, versionId, day, doneAt: at, supersedesId, went: wentOf(items, []), items, painBefore, painAfter, locationBefore, locationAfter, effort, note };
}

/** The answer to "How did it go?". `asked`: the items that "all of it" means. Going back and choosing again keeps the log's id. */
export function answerWent(log: LogAnswers, went: Went, asked: readonly string[]): LogAnswers {
  const every = (answer: Omit<ItemLogInput, 'itemId'>) => asked.map((itemId) => ({ itemId, ...answer }));
  if (went === 'all') return { ...log, went, items: every({ outcome: 'done' }) };
  if (went === log.went && log.items.length > 0) return log;
  return { ...log, went, items: went === 'some' ? every({ outcome: 'done' }) : [] };
}

/** What was said of each item, from `outcome.<id>` and `reason.<id>`. A share counted by a guided session holds while the answer stays "part". */
export function answerItems(log: LogAnswers, fields: FormFields, asked: readonly string[]): LogAnswers {
  const items = asked.flatMap((itemId): ItemLogInput[] => {
    const outcome = itemOutcomes.find((one) => one === fields[`outcome.${itemId}`]);
    const reason = skipReasons.find((one) => one === fields[`reason.${itemId}`]);
    const counted = log.items.find((item) => item.itemId === itemId && item.outcome === 'partly')?.doneShare;
    return outcome ? [reasoned({ itemId, outcome, reason, doneShare: counted })] : [];
  });
  return { ...log, went: 'some', items };
}

/** Items of which nothing has been said. */
export function unanswered(log: LogAnswers, asked: readonly string[]): string[] {
  return asked.filter((id) => !log.items.some(({ itemId }) => itemId === id));
}

/** Nothing was done, for one reason. */
export function answerWhy(log: LogAnswers, reason: SkipReason, asked: readonly string[]): LogAnswers {
  return { ...log, went: 'none', items: asked.map((itemId) => ({ itemId, outcome: 'skipped', reason })) };
}

/** Pain before and after, how far it went, effort and words. What is folded away was not told: a place without pain, effort without exercise. */
export function answerPain(log: LogAnswers, fields: FormFields): LogAnswers {
  const [painAfter, painBefore] = [ratingIn(fields, 'painAfter'), ratingIn(fields, 'painBefore')];
  return {
    ...log,
    painAfter,
    painBefore,
    locationAfter: painAfter ? placeIn(fields, 'locationAfter') : undefined,
    locationBefore: painBefore ? placeIn(fields, 'locationBefore') : undefined,
    effort: log.went === 'none' ? undefined : ratingIn(fields, 'effort'),
    note: wordsIn(fields, 'note'),
  };
}

/** The log as it is sent and stored; `zone` is the patient's. */
export function sessionBody({ went: _went, day, ...log }: LogAnswers, zone: string): SessionLogInput {
  return { ...log, zone, localDay: day };
}
