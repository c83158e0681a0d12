import { adherence } from '@/lib/domain/adherence';
import { addDays, localDay, weekStartOf } from '@/lib/domain/local-day';
import type { PatientRecord } from '@/lib/server/exports/read-record';

export interface WeekRow {
  week: string;
  scheduledDays: number;
  attemptedDays: number;
  unknownDays: number;
  before: { mean: number | null; count: number };
  after: { mean: number | null; count: number };
}

const mostWeeks = 104;

function meanOf(values: readonly (number | null)[]) {
  const given = values.filter((value) => value !== null);
  return { mean: given.length === 0 ? null : given.reduce((sum, value) => sum + value, 0) / given.length, count: given.length };
}

/** Sessions that no other one corrects or takes back. */
export function sessionsInForce({ sessions }: PatientRecord): PatientRecord['sessions'] {
  const corrected = new Set(sessions.map((session) => session.supersedesId));
  return sessions.filter(({ id, supersedesId, items }) => !corrected.has(id) && (supersedesId === null || items.length > 0));
}

/** Week by week, the latest last: days asked, attempted and unknown over all programs, and the mean pain with its count. */
export function weekRows(record: PatientRecord, now: Date): WeekRow[] {
  const sessions = sessionsInForce(record);
  const today = localDay(now.toISOString(), record.patient.timeZone);
  const programs = record.programs.flatMap(({ id, status, versions, pauses, phaseStarts }) => {
    const logs = sessions.filter((session) => session.programId === id);
    const [first] = versions;
    if (!first) return [];
    // Nothing more is asked once a program is completed; the last word of it is where it ended.
    const last = status === 'completed' ? logs.reduce((day, log) => (log.localDay > day ? log.localDay : day), first.effectiveFrom) : today;
    return [{
      last, logs, first: first.effectiveFrom,
      versions: versions.map(({ items, ...version }) => ({ ...version, items: items.map((item) => ({ itemId: item.id, itemKey: item.key, dose: item.dose, phaseKey: item.phaseKey })) })),
      pauses: pauses.map((pause) => ({ from: pause.fromDay, to: pause.toDay })), phaseStarts,
    }];
  });
  const days = [...programs.map((program) => program.first), ...sessions.map((session) => session.localDay)].toSorted();
  const weeks: WeekRow[] = [];
  for (let week = weekStartOf(today); days[0] !== undefined && week >= weekStartOf(days[0]) && weeks.length < mostWeeks; week = addDays(week, -7)) {
    const end = addDays(week, 6);
    const counts = programs.filter((program) => program.first <= end && program.last >= week).map((program) => adherence({ ...program, from: week, to: end < program.last ? end : program.last, today }).frequency);
    const told = sessions.filter((session) => session.localDay >= week && session.localDay <= end);
    const sum = (pick: 'scheduledDays' | 'attemptedDays' | 'unknownDays') => counts.reduce((total, count) => total + count[pick], 0);
    weeks.push({ week, scheduledDays: sum('scheduledDays'), attemptedDays: sum('attemptedDays'), unknownDays: sum('unknownDays'), before: meanOf(told.map((one) => one.painBefore)), after: meanOf(told.map((one) => one.painAfter)) });
  }
  return weeks.toReversed();
}
