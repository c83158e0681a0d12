import { Text } from '@react-pdf/renderer';
import { shortDay } from '@/lib/i18n/format-date';
import type { RecordWords } from '@/lib/record-words';
import type { PatientRecord } from '@/lib/server/exports/read-record';
import { Section, Table } from './pdf-parts';
import { s } from './pdf-style';

// Drawing takes a hundredth of a second a row and holds everybody up meanwhile; the tables of the other files have no end.
const mostRows = 150;

type Session = PatientRecord['sessions'][number];

function doneWords(session: Session, names: ReadonlyMap<string, string>, { t, rules }: RecordWords): string {
  if (session.items.length > 0 && session.items.every((item) => item.outcome === 'done')) return t('pdf.allDone', { count: session.items.length });
  return session.items
    .map(({ itemId, outcome, reason, doneShare }) => {
      const more = [...(reason ? [rules(`skipReason.${reason}`).toLowerCase()] : []), ...(doneShare === null ? [] : [t('share', { percent: Math.round(doneShare * 100) })])].join(', ');
      return `${names.get(itemId) ?? ''}: ${t(`outcome.${outcome}`).toLowerCase()}${more ? ` (${more})` : ''}`;
    })
    .join('; ');
}

/** Sessions as they were told, the newest first, with what was corrected beside its correction. */
export function LogSection({ record, words }: { record: PatientRecord; words: RecordWords }) {
  const { t, rules, locale } = words;
  if (record.sessions.length === 0) return null;
  const names = new Map(record.programs.flatMap((program) => program.versions.flatMap((version) => version.items.map((item) => [item.id, words.exercise(item)] as const))));
  const members = new Map(record.members.map((member) => [member.id, member.name]));
  const corrected = new Set(record.sessions.map((session) => session.supersedesId));
  const rows = record.sessions.slice(-mostRows).toReversed().map((session) => {
    const place = session.locationAfter ? `, ${rules(`location.${session.locationAfter}`).toLowerCase()}` : '';
    const how = [t(`provenance.${session.provenance}`), ...(session.enteredBy ? [members.get(session.enteredBy) ?? ''] : []), ...(corrected.has(session.id) ? [t('pdf.wasCorrected')] : []), ...(session.supersedesId ? [t('pdf.corrects')] : [])].join('. ');
    const done = [session.supersedesId && session.items.length === 0 ? t('pdf.takenBack') : doneWords(session, names, words), ...(session.note ? [`“${session.note}”`] : [])].join(' ');
    return [shortDay(session.localDay, locale), `${t('pdf.pair', { before: session.painBefore ?? '–', after: session.painAfter ?? '–' })}${place}`, done, how];
  });
  return (
    <Section title={t('pdf.log')}>
      {record.sessions.length > mostRows ? <Text style={[s.quiet, s.paragraph]}>{t('pdf.logPart', { shown: mostRows, count: record.sessions.length })}</Text> : null}
      <Table columns={[{ title: t('pdf.day'), share: 1.3 }, { title: t('pdf.painMove'), share: 1.3 }, { title: t('pdf.done'), share: 4 }, { title: t('pdf.how'), share: 2 }]} rows={rows} />
    </Section>
  );
}
