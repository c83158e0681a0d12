import type { Translate } from '@/lib/i18n/translate';
import type { AttentionRow } from '@/lib/server/alerts/queries';

/** What tripped, in words. */
export interface Tripped {
  label: string;
  value: string;
  day: string;
}

/** What a therapist copies into the record: the figures that tripped, then adherence with its denominators. */
export function noteForRecord(tripped: readonly Tripped[], summary: AttentionRow['summary'], t: Translate): string {
  const lines = tripped.map((figures) => t('note.line', { ...figures }));
  if (!summary || summary.scheduledDays === 0) return lines.join(' ');
  lines.push(t('note.adherence', { attempted: summary.attemptedDays, scheduled: summary.scheduledDays, unknown: summary.unknownDays }));
  if (summary.doseShare !== null) lines.push(t('note.dose', { percent: Math.round(summary.doseShare * 100) }));
  return lines.join(' ');
}
