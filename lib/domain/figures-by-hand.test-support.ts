import type { Dose, Frequency, History, LogRow, VersionRow } from './figures-history.test-support';

/**
 * Adherence and pain trend a second time, from the words of the product alone and sharing no code with the first:
 * one lives through the days one by one, with whole numbers for days and no library.
 */
export interface FiguresByHand {
  program: Part;
  items: Record<string, Part & { amounts: Record<string, [asked: number, done: number]>; outcomes: Record<string, number>; reasons: Record<string, number> }>;
  days: string[];
  trend: string;
}

interface Part {
  scheduledDays: number;
  attemptedDays: number;
  notDoneDays: number;
  unknownDays: number;
  scheduledSessions: number;
  attemptedSessions: number;
  dosesAsked: number;
  dosesDone: number;
}

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

interface Day {
  number: number;
  version: VersionRow | null;
  asked: Asked[];
  sessions: { items: Told[]; isAttempted: boolean }[];
}

const number = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
/** 1 is Monday: day 0 of the count, 1 January 1970, was a Thursday. */
const weekday = (day: number) => ((((day + 3) % 7) + 7) % 7) + 1;
const weekOf = (day: number) => Math.floor((day + 3) / 7);

/** The calendar day on the wall of the patient's room, as the browser's own calendar has it. */
export function wallDay(instant: string, zone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date(instant));
}

/** A correction takes the place of what it corrects; of a chain the last one counts. */
function inForce(logs: LogRow[]): LogRow[] {
  return logs.filter((log) => {
    for (const other of logs) if (other.supersedesId === log.id) return false;
    return true;
  });
}

/** How many sessions a frequency asks of a day of the version, 'free' when the patient picks the days, null when none are owed. */
function owedOn(frequency: Frequency, day: number, firstDay: number): number | 'free' | null {
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

function liveThrough(history: History, runningPhase: (day: string) => string | null): Day[] {
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
function wishOf(days: Day[], key: string | null): { wish: number; times: number } {
  const frequencies = days.flatMap((day) => day.asked.filter((one) => key === null || one.key === key).map((one) => one.frequency)).filter((one) => one.kind === 'perWeek');
  return { wish: Math.round((Math.max(0, ...frequencies.map((one) => one.days)) * days.length) / 7), times: Math.max(0, ...frequencies.map((one) => one.times)) };
}

function weeksOf(days: Day[], key: string | null): Day[][] {
  const weeks = new Map<string, Day[]>();
  for (const day of days) {
    if (!day.version || !day.asked.some((one) => one.frequency.kind === 'perWeek' && (key === null || one.key === key))) continue;
    const id = `${weekOf(day.number)} ${day.version.id}`;
    weeks.set(id, [...(weeks.get(id) ?? []), day]);
  }
  return [...weeks.values()];
}

/** What counts of the dose: all that was done in a session that was tried, and what was left out of what that day, or that week, still asked for. */
function markCounted(days: Day[]): void {
  const keys = new Set(days.flatMap((day) => day.sessions.flatMap((session) => session.items.map((item) => item.key))));
  for (const key of keys) {
    const told = (day: Day) => day.sessions.filter((session) => session.isAttempted).flatMap((session) => session.items.filter((item) => item.key === key));
    for (const day of days) for (const item of told(day)) item.isCounted = item.outcome !== 'skipped';
    const leave = (day: Day, owed: number, most: number): number => {
      let counted = 0;
      const left = owed - told(day).filter((item) => item.outcome !== 'skipped').length;
      for (const item of told(day)) {
        if (item.outcome !== 'skipped' || counted >= left || counted >= most) continue;
        item.isCounted = true;
        counted += 1;
      }
      return counted;
    };
    for (const day of days) {
      const own = day.asked.find((one) => one.key === key);
      const owed = own && day.version ? owedOn(own.frequency, day.number, number(day.version.effectiveFrom)) : null;
      if (typeof owed === 'number') leave(day, owed, Infinity);
    }
    for (const week of weeksOf(days, key)) {
      const { wish, times } = wishOf(week, key);
      let left = wish * times - week.flatMap(told).filter((item) => item.outcome !== 'skipped').length;
      for (const day of week) left -= leave(day, times, left);
    }
  }
}

function countPart(days: Day[], key: string | null, today: number): Part {
  const part: Part = { scheduledDays: 0, attemptedDays: 0, notDoneDays: 0, unknownDays: 0, scheduledSessions: 0, attemptedSessions: 0, dosesAsked: 0, dosesDone: 0 };
  const told = (day: Day): boolean[] => (key === null ? day.sessions.map((session) => session.isAttempted) : day.sessions.flatMap((session) => session.items.filter((item) => item.key === key).map((item) => item.outcome !== 'skipped')));
  const owed = (day: Day): number => {
    let most = 0;
    for (const one of day.asked) {
      const sessions = key === null || one.key === key ? owedOn(one.frequency, day.number, number(day.version!.effectiveFrom)) : null;
      if (typeof sessions === 'number') most = Math.max(most, sessions);
    }
    return most;
  };
  const count = (day: Day, sessions: number) => {
    const [all, tried] = [told(day).length, told(day).filter(Boolean).length];
    part.scheduledDays += 1;
    if (tried > 0) part.attemptedDays += 1;
    else if (all > 0) part.notDoneDays += 1;
    else part.unknownDays += 1;
    for (let session = 1; session <= sessions; session += 1) {
      // Today what is still to come is not owed.
      if (day.number < today || session <= all) part.scheduledSessions += 1;
      if (session <= tried) part.attemptedSessions += 1;
    }
  };
  for (const day of days) if (owed(day) > 0 && (day.number < today || told(day).length > 0)) count(day, owed(day));
  for (const week of weeksOf(days, key)) {
    const { wish, times } = wishOf(week, key);
    const beyond = wish - week.filter((day) => owed(day) > 0).length;
    const free = week.filter((day) => owed(day) === 0);
    const isOpen = (day: Day) => day.number >= today && told(day).length === 0;
    // The days on which the wish was met speak first, then those on which it still can be.
    const kindness = (day: Day) => (told(day).includes(true) ? 0 : isOpen(day) ? 1 : told(day).length > 0 ? 2 : 3);
    const chosen = [0, 1, 2, 3].flatMap((rank) => free.filter((day) => kindness(day) === rank)).slice(0, Math.max(0, beyond));
    for (const day of chosen) if (!isOpen(day)) count(day, times);
  }
  for (const item of days.flatMap((day) => day.sessions.flatMap((session) => session.items))) {
    if (!item.isCounted || (key !== null && item.key !== key)) continue;
    part.dosesAsked += 1;
    part.dosesDone += item.share;
  }
  return part;
}

function stateOf(day: Day, today: number): string {
  const owed = Math.max(0, ...day.asked.map((one) => owedOn(one.frequency, day.number, number(day.version!.effectiveFrom))).filter((one) => typeof one === 'number'));
  const tried = day.sessions.filter((session) => session.isAttempted);
  if (day.sessions.length > 0 && tried.length === 0) return 'not-done';
  const isWhole = tried.every((session) => session.items.every((item) => !item.isCounted || item.share === 1));
  if (tried.length > 0) return tried.length >= owed && isWhole ? 'done' : 'partly';
  if (!day.version) return 'before-start';
  if (day.number > today) return 'future';
  if (owed === 0) return 'rest';
  return day.number === today ? 'due' : 'no-log';
}

/** Repetitions at the lower end of the range, seconds or breaths, in every set and on each side. */
function amountOf({ sets, amount, side }: Dose): number {
  let one = 0;
  if (amount.kind === 'reps') one = amount.min;
  else if (amount.kind === 'time') one = amount.seconds;
  else one = amount.count;
  let total = 0;
  for (let set = 0; set < sets; set += 1) total += side === 'each' ? one + one : one;
  return total;
}

/** In whole points: the sums of three reports, and the change that matters at the first ones, both thrice. */
function trendOf({ logs, reports }: History): string {
  const told: { at: number; pain: number }[] = [];
  for (const log of inForce(logs)) {
    const pain = log.painBefore === null ? log.painAfter : log.painBefore;
    if (pain !== null) told.push({ at: Date.parse(log.doneAt), pain });
  }
  for (const report of reports) if (report.pain !== null) told.push({ at: Date.parse(report.at), pain: report.pain });
  told.sort((a, b) => a.at - b.at);
  if (told.length < 6) return 'too-few';
  const sum = (three: { pain: number }[]) => three.reduce((total, { pain }) => total + pain, 0);
  const [first, last] = [sum(told.slice(0, 3)), sum(told.slice(told.length - 3))];
  const matters = first <= 13 ? 3 : first <= 22 ? 6 : 9;
  const verdict = Math.abs(last - first) < matters ? 'within-error' : last < first ? 'meaningful-better' : 'meaningful-worse';
  return `${verdict} ${first} ${last} ${matters}`;
}

export function figuresByHand(history: History, runningPhase: (day: string) => string | null): FiguresByHand {
  const today = number(wallDay(history.now, history.zone));
  const days = liveThrough(history, runningPhase);
  markCounted(days);
  const items: FiguresByHand['items'] = {};
  const all = days.flatMap((day) => day.sessions.flatMap((session) => session.items));
  for (const key of new Set([...days.flatMap((day) => day.asked.map((one) => one.key)), ...all.map((item) => item.key)])) {
    const own = all.filter((item) => item.key === key);
    const item = { ...countPart(days, key, today), amounts: {} as Record<string, [number, number]>, outcomes: { done: 0, partly: 0, skipped: 0 } as Record<string, number>, reasons: {} as Record<string, number> };
    for (const told of own) {
      item.outcomes[told.outcome] = (item.outcomes[told.outcome] ?? 0) + 1;
      if (told.reason) item.reasons[told.reason] = (item.reasons[told.reason] ?? 0) + 1;
      if (!told.isCounted) continue;
      const [asked, done] = item.amounts[told.dose.amount.kind] ?? [0, 0];
      item.amounts[told.dose.amount.kind] = [asked + amountOf(told.dose), done + amountOf(told.dose) * told.share];
    }
    items[key] = item;
  }
  return { program: countPart(days, null, today), items, days: days.map((day) => stateOf(day, today)), trend: trendOf(history) };
}
