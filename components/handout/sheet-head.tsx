import { Text, View } from '@react-pdf/renderer';
import type { HandoutData } from '@/lib/server/handouts/handout-data';
import { longDay } from '@/lib/i18n/format-date';
import { qrPath, quietModules } from '@/lib/qr-path';
import { Qr, qrSide } from './qr';
import { margin, type Theme } from './theme';
import type { Words } from './words';

/** Top of page 1: whose sheet, from whom, which version, and the way to the phone. */
export function SheetHead({ data, lost, theme, words }: { data: HandoutData; lost: number; theme: Theme; words: Words }) {
  const { text } = theme;
  const { t, bold } = words;
  const { link } = data;
  const symbol = link && qrPath(link.url);
  const quiet = symbol ? (qrSide / symbol.size) * quietModules : 0;
  return (
    // Later pages start lower, under the running head that page 1 does not have.
    <View style={{ marginTop: margin.edge - margin.top, flexDirection: 'row', borderBottom: `2 solid ${theme.colours.ink}`, paddingBottom: 10 }}>
      <View style={{ flex: 1, gap: 3 }}>
        <Text style={text.small}>
          <Text style={{ fontWeight: 700 }}>{data.clinic.name}</Text>
          {data.clinic.phone ? `   ${data.clinic.phone}` : ''}
        </Text>
        <Text style={{ ...text.title, fontWeight: 700 }}>{t('title', { name: data.patientName })}</Text>
        {data.draft ? <Text style={{ ...text.name, fontWeight: 700, border: `2 solid ${theme.colours.ink}`, padding: '3 8', alignSelf: 'flex-start' }}>{t('draft')}</Text> : null}
        {data.draft ? null : <Text>{t.rich('given', { ...bold, date: longDay(data.givenOn, words.locale), therapist: data.therapistName, version: data.version })}</Text>}
        {link ? <Text>{t.rich('onPhone', { ...bold, address: link.address })}</Text> : null}
        {lost > 0 ? <Text style={{ ...text.small, fontWeight: 700 }}>{t('lost', { count: lost })}</Text> : null}
        {link?.code ? <Text>{t.rich('code', { ...bold, code: link.code })}</Text> : null}
      </View>
      {symbol ? (
        <View style={{ width: qrSide + quiet, paddingLeft: quiet, gap: quiet }}>
          <Qr symbol={symbol} />
          <Text style={{ ...text.small, fontWeight: 700, textAlign: 'center' }}>{t('scanMe')}</Text>
        </View>
      ) : null}
    </View>
  );
}
