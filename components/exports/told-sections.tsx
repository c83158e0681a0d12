import { Text, View } from '@react-pdf/renderer';
import { localDay } from '@/lib/domain/local-day';
import { shortDay } from '@/lib/i18n/format-date';
import type { RecordWords } from '@/lib/record-words';
import type { PatientRecord } from '@/lib/server/exports/read-record';
import { Section, Table } from './pdf-parts';
import { s } from './pdf-style';

interface Props {
  record: PatientRecord;
  words: RecordWords;
}

export function ReportsSection({ record, words: { t, rules, locale } }: Props) {
  if (record.painReports.length === 0) return null;
  const rows = record.painReports.toReversed().map((report) => {
    const said = [
      ...(report.pain === null ? [] : [t('pdf.reportPain', { pain: report.pain })]), ...(report.location ? [rules(`location.${report.location}`)] : []),
      ...(report.redFlags.length > 0 ? [t('pdf.flags', { flags: report.redFlags.map((flag) => rules(`redFlag.${flag}`)).join(', ') })] : []), ...(report.note ? [`“${report.note}”`] : []),
    ];
    return [shortDay(report.localDay, locale), t(`report.${report.kind}`), said.join('. ')];
  });
  return <Section title={t('pdf.reports')}><Table columns={[{ title: t('pdf.day'), share: 1.3 }, { title: t('pdf.how'), share: 2 }, { title: t('pdf.painMove'), share: 5.3 }]} rows={rows} /></Section>;
}

export function MeasuresSection({ record, words: { t, locale } }: Props) {
  if (record.outcomeMeasures.length === 0) return null;
  const rows = record.outcomeMeasures.map(({ localDay: day, scores }) => [
    shortDay(day, locale), scores.map(({ activity, score }) => `${activity}: ${score}`).join('; '), new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(scores.reduce((sum, { score }) => sum + score, 0) / Math.max(1, scores.length)),
  ]);
  return <Section title={t('pdf.measures')}><Table columns={[{ title: t('pdf.day'), share: 1.3 }, { title: t('psfs.activity'), share: 6 }, { title: t('pdf.mean'), share: 1, isNumber: true }]} rows={rows} /></Section>;
}

export function AlertsSection({ record, words: { t, rules, locale } }: Props) {
  if (record.alerts.length === 0) return null;
  const rows = record.alerts.toReversed().map((alert) => {
    const state = alert.resolvedAt ? t('pdf.alertResolved', { day: shortDay(localDay(alert.resolvedAt.toISOString(), record.patient.timeZone), locale) }) : t(alert.status === 'acknowledged' ? 'pdf.alertSeen' : 'pdf.alertOpen');
    return [shortDay(alert.day, locale), `${rules(`title.${alert.rule}`)} (${rules(`level.${alert.level}`)})`, [state, alert.resolution].filter(Boolean).join('. ')];
  });
  return <Section title={t('pdf.alerts')}><Table columns={[{ title: t('pdf.day'), share: 1.3 }, { title: t('pdf.alerts'), share: 3.3 }, { title: t('pdf.note'), share: 4 }]} rows={rows} /></Section>;
}

export function NotesSection({ record, words: { t, locale } }: Props) {
  if (record.notes.length === 0) return null;
  const members = new Map(record.members.map((member) => [member.id, member.name]));
  return (
    <Section title={t('pdf.notes')}>
      {record.notes.toReversed().map((note) => (
        <View key={note.id} style={s.paragraph} wrap={note.text.length > 1500}>
          <Text style={s.quiet}>{[shortDay(localDay(note.createdAt.toISOString(), record.patient.timeZone), locale), members.get(note.authorId) ?? ''].join(' · ')}</Text>
          <Text>{note.text}</Text>
        </View>
      ))}
    </Section>
  );
}
