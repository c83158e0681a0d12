import type { Dose, Frequency, History, LogRow, VersionRow } from './figures-history.test-support';

interface Told {
  key: string;
  outcome: string;
  reason: string | null;
  share: number;
  dose: Dose;
  isCounted: boolean;
}

interface Asked {
  key: string;
  frequency: Frequency;
}

export interface Day {
  number: number;
  version: VersionRow | null;
  asked: Asked[];
  sessions: { items: Told[]; isAttempted: boolean }[];
}

export const number = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
/** 1 is Monday: day 0 of the count, 1 January 1970, was a Thursday. */
const weekday = (day: number) => ((((day + 3) % 7) + 7) % 7) + 1;
const weekOf = (day: number) => Math.floor((day + 3) / 7);

/** The calendar day on the wall of the patient's room, as the browser's own calendar has it. */
export function wallDay(instant: string, zone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date(instant));
}

/** A correction takes the place of what it corrects; of a chain the last one counts. */
export function inForce(logs: LogRow[]): LogRow[] {
  return logs.filter((log) => {
    for (const other of logs) if (other.supersedesId === log.id) return false;
    return true;
  });
}

/** How many sessions a frequency asks of a day of the version, 'free' when the patient picks the days, null when none are owed. */
export function owedOn(frequency: Frequency, day: number, firstDay: number): number | 'free' | null {
  if (frequency.kind === 'perDay') return frequency.times;
  if (frequency.kind === 'weekdays') return (frequency.days as number[]).includes(weekday(day)) ? frequency.times : null;
  if (frequency.kind === 'everyDays') {
    for (let at = firstDay; at <= day; at += frequency.days) if (at === day) return frequency.times;
    return null;
  }
  if (frequency.kind === 'everyHours') {
    const [wake, sleep] = frequency.awake ? [frequency.awake.from, frequency.awake.to] : [7, 23];
    let sessions = 0;
    for (let hour = wake; hour + frequency.hours <= sleep; hour += frequency.hours) sessions += 1;
    return sessions === 0 ? 1 : sessions;
  }
  return frequency.kind === 'perWeek' ? 'free' : null;
}

export function liveThrough(history: History, runningPhase: (day: string) => string | null): Day[] {
  const current = inForce(history.logs);
  const days: Day[] = [];
  for (let at = number(history.from); at <= number(history.to); at += 1) {
    const date = new Date(at * 86_400_000).toISOString().slice(0, 10);
    let version: VersionRow | null = null;
    // The one issued last of those that have begun.
    for (const one of history.versions) if (number(one.effectiveFrom) <= at) version = one;
    const isPaused = history.pauses.some((pause) => number(pause.from) <= at && (pause.to === null || at <= number(pause.to)));
    const isOver = version !== null && version.endsOn !== null && number(version.endsOn) < at;
    const running = version && version.phases.length > 0 ? runningPhase(date) : null;
    const asked: Asked[] = [];
    for (const item of version && !isPaused && !isOver ? version.items : []) {
      const isOfAPhase = item.phaseKey !== null && version?.phases.some((phase) => phase.key === item.phaseKey);
      if (isOfAPhase && item.phaseKey !== running) continue;
      asked.push({ key: item.itemKey, frequency: item.dose.frequency ?? version!.frequency });
    }
    const sessions = current
      .filter((log) => wallDay(log.doneAt, history.zone) === date)
      .map((log) => {
        const named = history.versions.find((one) => one.id === log.versionId);
        const items: Told[] = [];
        for (const told of log.items) {
          const item = named?.items.find((one) => one.itemId === told.itemId);
          if (item) items.push({ key: item.itemKey, outcome: told.outcome, reason: told.reason, share: told.outcome === 'done' ? 1 : told.outcome === 'skipped' ? 0 : (told.doneShare ?? 0.5), dose: item.dose, isCounted: false });
        }
        return { items, isAttempted: log.items.some((told) => told.outcome !== 'skipped') };
      });
    days.push({ number: at, version, asked, sessions });
  }
  return days;
}

/** Days asked of a week that leaves the choice to the patient: its share of seven days, rounded. */
export function wishOf(days: Day[], key: string | null): { wish: number; times: number } {
  const frequencies = days.flatMap((day) => day.asked.filter((one) => key === null || one.key === key).map((one) => one.frequency)).filter((one) => one.kind === 'perWeek');
  return { wish: Math.round((Math.max(0, ...frequencies.map((one) => one.days)) * days.length) / 7), times: Math.max(0, ...frequencies.map((one) => one.times)) };
}

export function weeksOf(days: Day[], key: string | null): Day[][] {
  const weeks = new Map<string, Day[]>();
  for (const day of days) {
    if (!day.version || !day.asked.some((one) => one.frequency.kind === 'perWeek' && (key === null || one.key === key))) continue;
    const id = `${weekOf(day.number)} ${day.version.id}`;
    weeks.set(id, [...(weeks.get(id) ?? []), day]);
  }
  return [...weeks.values()];
}
