import { Text, View } from '@react-pdf/renderer';
import { longDay } from '@/lib/i18n/format-date';
import type { RecordWords } from '@/lib/record-words';
import type { PatientRecord } from '@/lib/server/exports/read-record';
import { Section, Table } from './pdf-parts';
import { s } from './pdf-style';

/** Each version as it was issued, the newest first. */
export function ProgramsSection({ record, words }: { record: PatientRecord; words: RecordWords }) {
  const { t, locale } = words;
  const versions = record.programs.flatMap((program) => program.versions).toSorted((a, b) => b.issuedAt.getTime() - a.issuedAt.getTime());
  if (versions.length === 0) return null;
  return (
    <Section title={t('pdf.programs')}>
      {versions.map((version) => (
        <View key={version.id} style={{ marginBottom: 8 }}>
          <Text style={s.subheading} minPresenceAhead={40}>{t('pdf.version', { title: version.title, number: version.number })}</Text>
          <Text style={[s.quiet, s.paragraph]}>
            {[`${t('pdf.since', { day: longDay(version.effectiveFrom, locale) })}${version.endsOn ? ` ${t('pdf.until', { day: longDay(version.endsOn, locale) })}` : ''}`, words.frequency(version.frequency), ...(version.reason ? [version.reason] : [])].join(' · ')}
          </Text>
          <Table
            columns={[{ title: t('pdf.exercise'), share: 3 }, { title: t('pdf.dose'), share: 4 }, { title: t('pdf.note'), share: 3 }]}
            rows={version.items.map((item) => [words.exercise(item), words.dose(item.dose), [item.note, item.anchor].filter(Boolean).join(' · ')])}
          />
        </View>
      ))}
    </Section>
  );
}
