import type { AlertFigures, AlertLevel, RuleName } from '@/lib/domain/rules-types';
import { alertLevels, ruleNames } from '@/lib/domain/rules-types';

/** What an alert's place in the queue depends on. */
export interface AttentionPlace {
  id: string;
  rule: RuleName;
  level: AlertLevel;
  status: 'open' | 'acknowledged';
  day: string;
  snoozedUntil: string | null;
}

export interface AttentionAlert extends AttentionPlace {
  figures: AlertFigures;
  sourceId: string | null;
  acknowledgedBy: string | null;
}

const rank = (alert: AttentionPlace) => alertLevels.indexOf(alert.level);

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Worst first; what nobody has seen before what somebody is on; then the newest day, then the order of the rules, then the newest of all, whose id was made last. */
function compareAlerts(a: AttentionPlace, b: AttentionPlace): number {
  return rank(a) - rank(b) || order(b.status, a.status) || order(b.day, a.day) || ruleNames.indexOf(a.rule) - ruleNames.indexOf(b.rule) || order(b.id, a.id);
}

type WithAlerts = { alerts: AttentionPlace[] };

function worstFirst<Row extends WithAlerts>(rows: Row[]): Row[] {
  return rows.toSorted((a, b) => (a.alerts[0] && b.alerts[0] ? compareAlerts(a.alerts[0], b.alerts[0]) : 0));
}

const isPutOff = (alert: AttentionPlace, today: string) => alert.snoozedUntil !== null && alert.snoozedUntil > today;

/** How many patients have an alert that is not put off until a later day. */
export const countToLookAt = (patients: WithAlerts[], today: string): number => patients.filter(({ alerts }) => alerts.some((alert) => !isPutOff(alert, today))).length;

/**
 * Splits patients with unresolved alerts into those to look at and those put off until a later day.
 * A patient with one alert put off and another not is shown for the other alone.
 */
function attentionQueue<Row extends WithAlerts>(patients: Row[], today: string): { rows: Row[]; snoozed: Row[] } {
  const split = patients.map((patient) => {
    const alerts = patient.alerts.toSorted(compareAlerts);
    const live = alerts.filter((alert) => !isPutOff(alert, today));
    return { isLive: live.length > 0, row: { ...patient, alerts: live.length > 0 ? live : alerts } };
  });
  return {
    rows: worstFirst(split.filter(({ isLive }) => isLive).map(({ row }) => row)),
    snoozed: worstFirst(split.filter(({ isLive }) => !isLive).map(({ row }) => row)),
  };
}

/** Which rows of the queue are drawn, the worst `most` of each list, how many there are of each level, and how many beyond those. */
export function placeQueue<Row extends WithAlerts>(waiting: Row[], today: string, most: number) {
  const { rows, snoozed } = attentionQueue(waiting, today);
  const levels = Object.fromEntries(alertLevels.map((level) => [level, 0])) as Record<AlertLevel, number>;
  for (const { alerts: [worst] } of rows) if (worst) levels[worst.level] += 1;
  const drawn = { rows: rows.slice(0, most), snoozed: snoozed.slice(0, most) };
  return { ...drawn, levels, beyond: { rows: rows.length - drawn.rows.length, snoozed: snoozed.length - drawn.snoozed.length } };
}

export type PlacedQueue<Row extends WithAlerts> = ReturnType<typeof placeQueue<Row>>;
