import { Document, Page, Text, View, renderToBuffer } from '@react-pdf/renderer';
import { localDay } from '@/lib/domain/local-day';
import { longDay } from '@/lib/i18n/format-date';
import type { Locale } from '@/lib/i18n/locales';
import { recordWords } from '@/lib/record-words';
import type { PatientRecord } from '@/lib/server/exports/read-record';
import { LogSection } from './log-section';
import { fontFamilies, s } from './pdf-style';
import { ProgramsSection } from './programs-section';
import { SummarySection } from './summary-section';
import { AlertsSection, MeasuresSection, NotesSection, ReportsSection } from './told-sections';
import { WeeksSection } from './weeks-section';

/** The record to read and to print. The file's own title names nobody: it travels further than the pages. */
export function renderRecord(record: PatientRecord, locale: Locale, now: Date): Promise<Uint8Array> {
  const words = recordWords(locale);
  const { t } = words;
  const parts = { record, words };
  const isLetter = record.clinic.paper === 'letter';
  return renderToBuffer(
    <Document title={t('pdf.title')} language={locale} creationDate={now}>
      <Page size={isLetter ? 'LETTER' : 'A4'} style={[s.page, { fontFamily: fontFamilies() }]}>
        <View style={[s.footer, { top: isLetter ? 756 : 806 }]} fixed>
          <Text>{record.patient.name}</Text>
          <Text render={({ pageNumber, totalPages }) => t('pdf.page', { page: pageNumber, pages: totalPages })} />
        </View>
        <View style={s.head}>
          <Text style={s.quiet}>{t('pdf.title')}</Text>
          <Text style={s.name}>{record.patient.name}</Text>
          <Text style={s.quiet}>{t('pdf.made', { day: longDay(localDay(now.toISOString(), record.patient.timeZone), locale), clinic: record.clinic.name })}</Text>
        </View>
        <SummarySection {...parts} />
        <ProgramsSection {...parts} />
        <WeeksSection {...parts} now={now} />
        <MeasuresSection {...parts} />
        <AlertsSection {...parts} />
        <ReportsSection {...parts} />
        <NotesSection {...parts} />
        <LogSection {...parts} />
        <Text style={[s.section, s.quiet]}>{t('pdf.left')}</Text>
      </Page>
    </Document>,
  );
}
