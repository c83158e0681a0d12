import { uuidv7 } from 'uuidv7';
import type { SessionResult } from '@/lib/domain/session/result-of';
import type { SnapshotTold } from '@/lib/domain/plan-snapshot';
import { answersOf, correctionOf, type LogAnswers } from '@/lib/domain/telling/log-answers';
import { localNoon } from '@/lib/domain/telling/local-noon';
import { isFresh, type Telling } from './telling';

interface About {
  day: string;
  today: string;
  zone: string;
  versionId: string;
  now: number;
  asked: readonly string[];
  result: SessionResult | null;
  /** The log to put right. */
  fixes: SnapshotTold | null;
}

/** The log of that day that is already being told here, or a new one. */
export function beginLog({ log: held, before }: Telling, { day, today, zone, versionId, now, asked, result, fixes }: About): LogAnswers {
  const isSame = held?.day === day && held.versionId === versionId && held.supersedesId === fixes?.id && (fixes !== null || day !== today || isFresh(held.doneAt, now));
  if (isSame && (!result || held.startedAt === result.startedAt)) return held;
  const fix = fixes && correctionOf(fixes, uuidv7());
  if (fix) return fix;
  const told = before?.day === day ? { painBefore: before.pain, locationBefore: before.location } : {};
  const log = { id: uuidv7(), versionId, day, doneAt: day === today ? new Date(now).toISOString() : localNoon(day, zone), ...told };
  return result ? answersOf(result, log, asked) : { ...log, went: 'all', items: [] };
}
