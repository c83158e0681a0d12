import 'server-only';
import { addDays } from '@/lib/domain/local-day';
import type { RuleInput, RuleSettings } from '@/lib/domain/rules-types';
import { scheduledDaysBefore } from '@/lib/domain/schedule';
import { firstDayOf } from '@/lib/domain/versions-that-hold';
import { ruleRows, scheduledVersions, type PatientHistory } from './patient-history';

/** What the rules look at on the history's day; null before anything was issued. */
export function ruleInput(history: PatientHistory, settings: RuleSettings): RuleInput | null {
  const { today, pauses, phaseStarts } = history;
  const from = firstDayOf(history.versions);
  if (!from) return null;
  const pausedUntil = pauses.flatMap((pause) => (pause.to ? [addDays(pause.to, 1)] : []));
  const isRunning = history.program.status === 'active';
  const scheduledDays = isRunning && from < today ? scheduledDaysBefore(scheduledVersions(history), { from, today, pauses, phaseStarts, loggedDays: history.sessions.map((session) => session.localDay) }) : [];
  return { ...ruleRows(history), scheduledDays, today, startedOn: [from, ...pausedUntil].toSorted().at(-1) ?? from, settings };
}
