import { Text, View } from '@react-pdf/renderer';
import type { HandoutData } from '@/lib/server/handouts/handout-data';
import { Octagon } from './octagon';
import type { Theme } from './theme';
import type { Words } from './words';

function Bullets({ text, gap }: { text: string; gap: number }) {
  return text.split('\n').map((line) => (
    <View key={line} style={{ flexDirection: 'row', marginBottom: gap }}>
      <Text style={{ width: 14 }}>•</Text>
      <Text style={{ flex: 1 }}>{line}</Text>
    </View>
  ));
}

/** When to stop and whom to call: before the boxes to tick, never split. */
export function SafetyNet({ data, theme, words }: { data: HandoutData; theme: Theme; words: Words }) {
  const { size } = theme;
  const { t } = words;
  const { clinic, locationMap } = data;
  const column = { flex: theme.layout === 'large' ? undefined : 1 } as const;
  const columnHead = { fontWeight: 700, marginBottom: 3 } as const;
  return (
    <View wrap={false} style={{ border: `2 solid ${theme.colours.vermilion}`, borderRadius: 10 }}>
      <View style={{ backgroundColor: theme.colours.vermilion, borderTopLeftRadius: 7, borderTopRightRadius: 7, padding: '5 13', flexDirection: 'row', alignItems: 'center', gap: 10 }}>
        <Octagon size={size.body * 1.4} colour={theme.colours.paper} />
        <Text style={{ color: theme.colours.paper, fontWeight: 700, ...theme.text.heading }}>{t('net.heading')}</Text>
      </View>
      <View style={{ flexDirection: theme.layout === 'large' ? 'column' : 'row', gap: 16, padding: '8 13' }}>
        <View style={column}>
          <Text style={columnHead}>{t('net.callHeading')}</Text>
          <Bullets text={t(`net.call.${locationMap}`)} gap={size.gap * 0.15} />
          {clinic.phone ? <Text style={{ fontWeight: 700 }}>{clinic.phone}</Text> : null}
        </View>
        <View style={column}>
          <Text style={{ ...columnHead, color: theme.colours.vermilion }}>{t('net.emergencyHeading', { number: clinic.emergencyNumber })}</Text>
          <Bullets text={t('net.emergency')} gap={size.gap * 0.15} />
          <Text style={{ fontWeight: 700 }}>{t('net.doNotWait')}</Text>
          <Text style={{ ...theme.text.small, marginTop: 4 }}>{t('net.emergencySource')}</Text>
        </View>
      </View>
    </View>
  );
}
