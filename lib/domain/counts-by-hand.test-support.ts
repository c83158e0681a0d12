import { number, owedOn, weeksOf, wishOf, type Day } from './days-by-hand.test-support';

export interface Part {
  scheduledDays: number;
  attemptedDays: number;
  notDoneDays: number;
  unknownDays: number;
  scheduledSessions: number;
  attemptedSessions: number;
  dosesAsked: number;
  dosesDone: number;
}

/** What counts of the dose: all that was done in a session that was tried, and what was left out of what that day, or that week, still asked for. */
export function markCounted(days: Day[]): void {
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

export function countPart(days: Day[], key: string | null, today: number): Part {
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

export function stateOf(day: Day, today: number): string {
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
