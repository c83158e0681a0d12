import { Text, View } from '@react-pdf/renderer';
import type { HandoutData } from '@/lib/server/handouts/handout-data';
import { shortDay } from '@/lib/i18n/format-date';
import { margin, type Theme } from './theme';
import type { Words } from './words';

const oneLine = { maxLines: 1, textOverflow: 'ellipsis' } as const;

/** Below every page. Large print takes two lines, so that nothing has to shrink. */
export function Footer({ data, theme, words }: { data: HandoutData; theme: Theme; words: Words }) {
  const { t, locale } = words;
  const large = theme.layout === 'large';
  const name = <Text style={{ ...oneLine, flex: 1, minWidth: theme.size.small * 8 }}>{data.patientName}</Text>;
  const version = <Text style={{ ...oneLine, flexShrink: 0 }}>{data.draft ? t('draft') : t('footer.version', { version: data.version, date: shortDay(data.givenOn, locale) })}</Text>;
  const clinic = <Text style={{ ...oneLine, ...(large ? { flex: 1 } : { maxWidth: theme.contentWidth * 0.42, flexShrink: 1 }) }}>{[data.clinic.phone, data.clinic.name].filter(Boolean).join('  ')}</Text>;
  const page = <Text style={{ ...oneLine, fontWeight: 700, width: theme.size.small * 8.5, flexShrink: 0, textAlign: 'right' }} render={({ pageNumber, totalPages }) => t('footer.page', { page: pageNumber, pages: totalPages })} />;
  const row = { flexDirection: 'row', gap: 14 } as const;
  return (
    <View fixed style={{ position: 'absolute', left: margin.side, right: margin.side, bottom: 24, borderTop: `1 solid ${theme.colours.ink}`, paddingTop: 6, fontSize: theme.size.small, gap: 2 }}>
      {large ? <View style={row}>{name}{version}</View> : null}
      <View style={row}>{large ? null : name}{large ? null : version}{clinic}{page}</View>
    </View>
  );
}
