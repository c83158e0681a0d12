import type { SymptomLocation } from '@/lib/domain/locations';
import type { SessionResult } from '@/lib/domain/session/result-of';
import type { LogAnswers } from '@/lib/domain/telling/log-answers';
import type { ReportAnswers } from '@/lib/domain/telling/report-answers';
import { tellingKey } from '../device/forget-device';

/** Answers that are not saved yet. They stay in this tab alone and end with it. */
export interface Telling {
  log?: LogAnswers;
  report?: ReportAnswers;
  /** Of a guided session that has ended and is not told yet. */
  result?: SessionResult & { day: string; endedAt: string };
  /** Pain told before the exercises of that day. */
  before?: { day: string; pain?: number; location?: SymptomLocation };
}

/** Left lying about for longer, answers of today belong to another session. */
const freshMs = 60 * 60 * 1000;

/** A browser without this memory loses nothing but the way back to half an answer. */
export function readTelling(link: string): Telling {
  try {
    const kept = JSON.parse(sessionStorage.getItem(tellingKey) ?? '{}') as { link?: string; telling?: Telling };
    return kept.link === link ? (kept.telling ?? {}) : {};
  } catch {
    return {};
  }
}

export function keepTelling(link: string, change: Telling): void {
  try {
    sessionStorage.setItem(tellingKey, JSON.stringify({ link, telling: { ...readTelling(link), ...change } }));
  } catch {
    // Storage is switched off: the page itself still holds the answers.
  }
}

export function isFresh(at: string, now: number): boolean {
  return now - Date.parse(at) < freshMs;
}
