import { Canvas, Text, View } from '@react-pdf/renderer';
import type { PainZones } from '@/lib/domain/pain-zones';
import type { Theme } from './theme';
import type { Words } from './words';
import { zonesLine } from './zones-line';

const marks = Array.from({ length: 11 }, (_, i) => i);

/** What the numbers mean: the ends of the scale, and what this program says to do at each. */
export function PainScale({ zones, theme, words }: { zones: PainZones; theme: Theme; words: Words }) {
  const { t } = words;
  const labelWidth = theme.contentWidth * 0.27;
  const width = theme.contentWidth - labelWidth;
  const step = width / marks.length;
  const line = { ...theme.text.label, fontWeight: 700 } as const;
  return (
    <View style={{ gap: 4, marginTop: 6 }}>
      <View style={{ flexDirection: 'row' }}>
        <View style={{ width: labelWidth }}>
          <Text style={line}>{t('grid.noPain')}</Text>
          <Text style={line}>{t('grid.worstPain')}</Text>
        </View>
        <View style={{ width }}>
          <Canvas
            style={{ width, height: 11 }}
            paint={(painter) => {
              painter.moveTo(step / 2, 5.5).lineTo(width - step / 2, 5.5);
              for (const mark of marks) painter.moveTo(step * (mark + 0.5), 0.5).lineTo(step * (mark + 0.5), 10.5);
              painter.lineWidth(1.2).stroke(theme.colours.ink);
              return null;
            }}
          />
          <View style={{ flexDirection: 'row' }}>
            {marks.map((mark) => (
              <Text key={mark} style={{ width: step, textAlign: 'center', ...theme.text.digit, fontWeight: 700 }}>{mark}</Text>
            ))}
          </View>
        </View>
      </View>
      <Text style={theme.text.small}>
        {zonesLine(zones, words)}
      </Text>
    </View>
  );
}
