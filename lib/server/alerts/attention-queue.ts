import type { AlertFigures, AlertLevel, RuleName } from '@/lib/domain/rules-types';
import { alertLevels, ruleNames } from '@/lib/domain/rules-types';

export interface AttentionAlert {
  id: string;
  rule: RuleName;
  level: AlertLevel;
  status: 'open' | 'acknowledged';
  figures: AlertFigures;
  sourceId: string | null;
  day: string;
  openedAt: string;
  snoozedUntil: string | null;
  acknowledgedBy: string | null;
}

const rank = (alert: AttentionAlert) => alertLevels.indexOf(alert.level);

/** Worst first; what nobody has seen before what somebody is on; then the newest, then the order of the rules. */
function compareAlerts(a: AttentionAlert, b: AttentionAlert): number {
  return rank(a) - rank(b) || b.status.localeCompare(a.status) || b.day.localeCompare(a.day) || ruleNames.indexOf(a.rule) - ruleNames.indexOf(b.rule) || b.openedAt.localeCompare(a.openedAt);
}

type WithAlerts = { alerts: AttentionAlert[] };

function worstFirst<Row extends WithAlerts>(rows: Row[]): Row[] {
  return rows.toSorted((a, b) => (a.alerts[0] && b.alerts[0] ? compareAlerts(a.alerts[0], b.alerts[0]) : 0));
}

/**
 * Splits patients with unresolved alerts into those to look at and those put off until a later day.
 * A patient with one alert put off and another not is shown for the other alone.
 */
export function attentionQueue<Row extends WithAlerts>(patients: Row[], today: string): { rows: Row[]; snoozed: Row[] } {
  const isWaiting = (alert: AttentionAlert) => alert.snoozedUntil !== null && alert.snoozedUntil > today;
  const split = patients.map((patient) => {
    const alerts = patient.alerts.toSorted(compareAlerts);
    const live = alerts.filter((alert) => !isWaiting(alert));
    return { isLive: live.length > 0, row: { ...patient, alerts: live.length > 0 ? live : alerts } };
  });
  return {
    rows: worstFirst(split.filter(({ isLive }) => isLive).map(({ row }) => row)),
    snoozed: worstFirst(split.filter(({ isLive }) => !isLive).map(({ row }) => row)),
  };
}
