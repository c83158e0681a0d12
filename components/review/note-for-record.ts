import { describeFigures } from '@/lib/i18n/describe-finding';
import type { Translate } from '@/lib/i18n/translate';
import type { AttentionRow } from '@/lib/server/alerts/queries';

interface Words {
  t: Translate;
  rules: Translate;
  day: (day: string) => string;
}

/** What a therapist copies into the record: the figures that tripped, then adherence with its denominators. */
export function noteForRecord({ alerts, summary }: Pick<AttentionRow, 'alerts' | 'summary'>, { t, rules, day }: Words): string {
  const lines = alerts.map((alert) => t('note.line', { day: day(alert.day), ...describeFigures(alert, rules, day) }));
  if (!summary || summary.scheduledDays === 0) return lines.join(' ');
  lines.push(t('note.adherence', { attempted: summary.attemptedDays, scheduled: summary.scheduledDays, unknown: summary.unknownDays }));
  if (summary.doseShare !== null) lines.push(t('note.dose', { percent: Math.round(summary.doseShare * 100) }));
  return lines.join(' ');
}
