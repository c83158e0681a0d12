import { countFrequency, type FrequencyAdherence, type ToldDay } from './adherence-frequency';
import { countedItems, isAttempted, toldItems, type AdherenceLog, type ToldItem } from './adherence-logs';
import type { Amount } from './dose';
import { amountDone } from './dosing/amount-done';
import type { PhaseStarted } from './phases-in-force';
import { expandSchedule, weekQuotas, type Pause, type ScheduleDay, type ScheduledVersion } from './schedule';
import type { ItemOutcome, SkipReason } from './session-log';

/** Dose part of adherence: of the exercises in attempted sessions, how much of the dose was done. */
export interface DoseAdherence {
  /** Exercise doses asked for in the attempted sessions: the denominator. */
  prescribed: number;
  /** Sum of the shares done, each 0–1. */
  completed: number;
  /** completed ÷ prescribed; null when nothing was attempted. */
  share: number | null;
}

export interface ItemAdherence {
  itemKey: string;
  frequency: FrequencyAdherence;
  dose: DoseAdherence;
  /** The same in repetitions, seconds or breaths; a range of repetitions asks for its lower bound. */
  amounts: { kind: Amount['kind']; prescribed: number; completed: number }[];
  outcomes: Record<ItemOutcome, number>;
  /** How often each reason was given for skipping, or for doing a part. */
  reasons: Partial<Record<SkipReason, number>>;
}

/** `due` is today while nothing has been logged; a day of a weekly quota is `rest` until it is used. */
export const dayStates = ['done', 'partly', 'not-done', 'no-log', 'rest', 'due', 'future', 'before-start'] as const;
export type DayState = (typeof dayStates)[number];

export interface Adherence {
  frequency: FrequencyAdherence;
  dose: DoseAdherence;
  /** In the order of the latest version, then those that earlier versions held. */
  items: ItemAdherence[];
  days: { day: string; state: DayState }[];
}

function dosePart(items: ToldItem[]): DoseAdherence {
  const completed = items.reduce((sum, item) => sum + item.share, 0);
  return { prescribed: items.length, completed, share: items.length === 0 ? null : completed / items.length };
}

function amountsOf(items: ToldItem[]): ItemAdherence['amounts'] {
  const amounts = new Map<Amount['kind'], { prescribed: number; completed: number }>();
  for (const { dose, share } of items) {
    const { kind, total } = amountDone(dose);
    const amount = amounts.get(kind) ?? { prescribed: 0, completed: 0 };
    amounts.set(kind, { prescribed: amount.prescribed + total, completed: amount.completed + total * share });
  }
  return [...amounts].map(([kind, amount]) => ({ kind, ...amount }));
}

function toldDays(told: { day: string; attempted: boolean }[]): Map<string, ToldDay> {
  const days = new Map<string, ToldDay>();
  for (const { day, attempted } of told) {
    const soFar = days.get(day) ?? { sessions: 0, attempted: 0 };
    days.set(day, { sessions: soFar.sessions + 1, attempted: soFar.attempted + (attempted ? 1 : 0) });
  }
  return days;
}

function itemPart(itemKey: string, schedule: ScheduleDay[], told: ToldItem[], counted: ToldItem[], today: string): ItemAdherence {
  const own = told.filter((item) => item.itemKey === itemKey);
  const ownCounted = counted.filter((item) => item.itemKey === itemKey);
  const sessionsOn = (day: ScheduleDay) => day.items.find((item) => item.itemKey === itemKey)?.sessions ?? 0;
  const days = toldDays(own.map((item) => ({ day: item.day, attempted: item.outcome !== 'skipped' })));
  const outcomes: ItemAdherence['outcomes'] = { done: 0, partly: 0, skipped: 0 };
  const reasons: ItemAdherence['reasons'] = {};
  for (const { outcome, reason } of own) {
    outcomes[outcome] += 1;
    if (reason !== null) reasons[reason] = (reasons[reason] ?? 0) + 1;
  }
  return {
    itemKey,
    frequency: countFrequency(schedule, weekQuotas(schedule, itemKey), sessionsOn, days, today),
    dose: dosePart(ownCounted),
    amounts: amountsOf(ownCounted),
    outcomes,
    reasons,
  };
}

function itemKeys(versions: ScheduledVersion[], schedule: ScheduleDay[], told: ToldItem[]): string[] {
  const seen = new Set([...schedule.flatMap((day) => day.items), ...told].map((item) => item.itemKey));
  const keys = new Set(versions.toReversed().flatMap((version) => version.items.map((item) => item.itemKey)));
  return [...keys].filter((key) => seen.has(key));
}

function dayState(day: ScheduleDay, told: ToldDay | undefined, counted: ToldItem[], today: string): DayState {
  if (told) {
    if (told.attempted === 0) return 'not-done';
    const isFull = told.attempted >= day.sessions && counted.every((item) => item.share === 1);
    return isFull ? 'done' : 'partly';
  }
  if (day.versionId === null) return 'before-start';
  if (day.day > today) return 'future';
  if (!day.due) return 'rest';
  return day.day === today ? 'due' : 'no-log';
}

/**
 * Adherence from `from` through `to` (local days, both included) in its two parts, each with its own
 * denominator (Medina-Mirapeix 2009), for the program and for every exercise. Each day is measured by
 * the version in force on it, each dose by the version that the log names. Unknown is not missed.
 */
export function adherence(input: { versions: ScheduledVersion[]; pauses?: Pause[]; phaseStarts?: readonly PhaseStarted[]; logs: AdherenceLog[]; from: string; to: string; today: string }): Adherence {
  const { versions, from, to, today } = input;
  const schedule = expandSchedule(versions, { from, to, pauses: input.pauses, phaseStarts: input.phaseStarts });
  const logs = input.logs.filter((log) => log.localDay >= from && log.localDay <= to);
  const told = toldItems(logs, versions);
  const counted = countedItems(told, schedule);
  const days = toldDays(logs.map((log) => ({ day: log.localDay, attempted: isAttempted(log) })));
  return {
    frequency: countFrequency(schedule, weekQuotas(schedule), (day) => day.sessions, days, today),
    dose: dosePart(counted),
    items: itemKeys(versions, schedule, told).map((key) => itemPart(key, schedule, told, counted, today)),
    days: schedule.map((day) => ({ day: day.day, state: dayState(day, days.get(day.day), counted.filter((item) => item.day === day.day), today) })),
  };
}
