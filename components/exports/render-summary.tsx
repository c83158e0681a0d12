import { Document, Page, Text, View, renderToBuffer } from '@react-pdf/renderer';
import { localDay } from '@/lib/domain/local-day';
import { longDay } from '@/lib/i18n/format-date';
import { translator } from '@/lib/i18n/translator';
import type { Translate } from '@/lib/i18n/translate';
import type { SummarySheet } from '@/lib/server/visit-summary/get-summary-sheet';
import { Facts } from './pdf-parts';
import { fontFamilies, s } from './pdf-style';

/** The visit summary on paper, as it was left after editing, with whose it is and who wrote it. The file's own title names nobody. */
export function renderSummary({ patient, clinic, by, locale }: SummarySheet, text: string, now: Date): Promise<Uint8Array> {
  const t: Translate = translator(locale, 'exports');
  const isLetter = clinic.paper === 'letter';
  const facts: [string, string][] = [
    [t('pdf.born'), patient.birthDate ? longDay(patient.birthDate, locale) : '–'],
    [t('pdf.chartNumber'), patient.chartNumber ?? '–'],
    [t('visit.by'), by],
  ];
  return renderToBuffer(
    <Document title={t('visit.title')} language={locale} creationDate={now}>
      <Page size={isLetter ? 'LETTER' : 'A4'} style={[s.page, { fontFamily: fontFamilies() }]}>
        <View style={[s.footer, { top: isLetter ? 756 : 806 }]} fixed>
          <Text>{patient.name}</Text>
          <Text render={({ pageNumber, totalPages }) => t('pdf.page', { page: pageNumber, pages: totalPages })} />
        </View>
        <View style={s.head}>
          <Text style={s.quiet}>{t('visit.title')}</Text>
          <Text style={s.name}>{patient.name}</Text>
          <Text style={s.quiet}>{t('pdf.made', { day: longDay(localDay(now.toISOString(), clinic.timeZone), locale), clinic: clinic.name })}</Text>
        </View>
        <Facts facts={facts} />
        {text.split(/\n+/).map((paragraph, i) => <Text key={i} style={s.letter}>{paragraph}</Text>)}
      </Page>
    </Document>,
  );
}
