import { Text, View } from '@react-pdf/renderer';
import type { HandoutData } from '@/lib/server/handouts/handout-data';
import { Octagon } from './octagon';
import type { Theme } from './theme';
import type { Words } from './words';

/** The way out, on page 1. Large print names the numbers at once, since its full list is many pages away. */
export function StopLine({ data, theme, words }: { data: HandoutData; theme: Theme; words: Words }) {
  const { t, bold } = words;
  const place = data.locationMap;
  return (
    <View wrap={false} style={{ border: `2 solid ${theme.colours.vermilion}`, borderRadius: 10, padding: '7 12', flexDirection: 'row', alignItems: 'center', gap: 12 }}>
      <Octagon size={theme.size.body * 1.5} colour={theme.colours.vermilion} />
      {theme.layout === 'large' && data.clinic.phone ? (
        <View style={{ flex: 1, gap: 4 }}>
          <Text>{t.rich(`stopBox.${place}`, { ...bold, phone: data.clinic.phone })}</Text>
          <Text>{t.rich('stopBox.emergency', { ...bold, number: data.clinic.emergencyNumber })}</Text>
        </View>
      ) : (
        <Text style={{ flex: 1 }}>{t.rich(`stopLine.${place}`, { ...bold, heading: t('net.heading') })}</Text>
      )}
    </View>
  );
}
