import 'server-only';
import type { translator } from '@/lib/i18n/translator';
import type { PatientRow } from './queries';

interface Words {
  patients: ReturnType<typeof translator<'patients'>>;
  level: (level: 'critical' | 'high' | 'medium' | 'low' | 'info') => string;
}

const oneDecimal = (value: number | null) => (value === null ? null : Math.round(value * 10) / 10);

/** The list as a spreadsheet holds it: one figure a cell, each share beside its denominator. */
export function csvRows(rows: Omit<PatientRow, 'twinId'>[], { patients: t, level }: Words): (string | number | null)[][] {
  const head = [
    t('column.name'), t('csvColumn.chartNumber'), t('column.age'), t('csvColumn.level'), t('column.program'), t('csvColumn.version'), t('csvColumn.status'), t('csvColumn.attempted'), t('csvColumn.scheduled'),
    t('csvColumn.unknown'), t('csvColumn.dose'), t('csvColumn.earlier'), t('csvColumn.recent'), t('csvColumn.trend'), t('column.session'), t('column.therapist'),
  ];
  const body = rows.map((row) => [
    row.name, row.chartNumber, row.age, row.level ? level(row.level) : t('onTrack'), row.programTitle, row.version, row.programStatus ? t(`program.${row.programStatus}`) : t('program.none'), row.attemptedDays, row.scheduledDays,
    row.unknownDays, row.doseShare === null ? null : Math.round(row.doseShare * 100), oneDecimal(row.painEarlier), oneDecimal(row.painRecent), t(`trend.${row.verdict ?? 'too-few'}`), row.lastSessionDay, row.therapist,
  ]);
  return [head, ...body];
}
