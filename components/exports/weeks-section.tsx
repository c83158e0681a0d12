import { Text } from '@react-pdf/renderer';
import { shortDay } from '@/lib/i18n/format-date';
import type { RecordWords } from '@/lib/record-words';
import type { PatientRecord } from '@/lib/server/exports/read-record';
import { Section, Table } from './pdf-parts';
import { s } from './pdf-style';
import { weekRows, type WeekRow } from './week-rows';

export function WeeksSection({ record, words, now }: { record: PatientRecord; words: RecordWords; now: Date }) {
  const { t, locale } = words;
  const weeks = weekRows(record, now);
  if (weeks.length === 0) return null;
  const mean = ({ mean: value, count }: WeekRow['before']) => (value === null ? '–' : `${new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value)} (${count})`);
  const number = (title: string) => ({ title, share: 1, isNumber: true });
  return (
    <Section title={t('pdf.weeks')}>
      <Text style={[s.quiet, s.paragraph]}>{t('pdf.weeksNote')}</Text>
      <Table
        columns={[{ title: t('pdf.week'), share: 1.6 }, number(t('pdf.attempted')), number(t('pdf.asked')), number(t('pdf.unknown')), number(t('pdf.before')), number(t('pdf.after'))]}
        rows={weeks.map((week) => [shortDay(week.week, locale), String(week.attemptedDays), String(week.scheduledDays), String(week.unknownDays), mean(week.before), mean(week.after)])}
      />
    </Section>
  );
}
