import { Text, View } from '@react-pdf/renderer';
import { painTrend } from '@/lib/domain/pain-trend';
import { longDay } from '@/lib/i18n/format-date';
import type { RecordWords } from '@/lib/record-words';
import type { PatientRecord } from '@/lib/server/exports/read-record';
import { Facts, Section } from './pdf-parts';
import { s } from './pdf-style';
import { sessionsInForce } from './week-rows';

export function SummarySection({ record, words }: { record: PatientRecord; words: RecordWords }) {
  const { t, locale } = words;
  const { patient, episodes, members } = record;
  const none = t('pdf.none');
  const facts: [string, string][] = [
    [t('pdf.born'), patient.birthDate ? longDay(patient.birthDate, locale) : '–'],
    [t('pdf.chartNumber'), patient.chartNumber ?? '–'],
    [t('pdf.phone'), patient.phone || '–'],
    [t('pdf.email'), patient.email || '–'],
    [t('pdf.therapist'), members.find((member) => member.id === patient.therapistId)?.name ?? '–'],
    [t('pdf.precautions'), patient.precautions.map((one) => words.precaution(`precaution.${one}`)).join(', ') || none],
  ];
  const told = sessionsInForce(record);
  const corrections = record.sessions.length - told.length;
  const trend = painTrend(told.flatMap((session) => (session.painAfter === null ? [] : [session.painAfter])));
  const oneDecimal = (value: number) => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value);
  const sentences = [
    t('pdf.sessions', { count: told.length }), ...(corrections > 0 ? [t('pdf.corrections', { count: corrections })] : []),
    ...(trend.verdict === 'too-few' ? [] : [t('pdf.trend', { first: oneDecimal(trend.baseline), last: oneDecimal(trend.recent) })]),
    t('pdf.openAlerts', { count: record.alerts.filter((alert) => alert.status !== 'resolved').length }),
  ];
  return (
    <Section title={t('pdf.summary')}>
      <Facts facts={facts} />
      <View style={{ marginTop: 6 }}>
        {episodes.map((episode) => (
          <Text key={episode.id} style={s.paragraph}>
            {episode.closedOn ? t('pdf.episodeClosed', { complaint: episode.complaint, from: longDay(episode.startedOn, locale), to: longDay(episode.closedOn, locale) }) : t('pdf.episode', { complaint: episode.complaint, from: longDay(episode.startedOn, locale) })}
          </Text>
        ))}
        <Text>{sentences.join(' ')}</Text>
      </View>
    </Section>
  );
}
