import { Text, View } from '@react-pdf/renderer';
import type { HandoutData } from '@/lib/server/handouts/handout-data';
import { margin, type Theme } from './theme';
import type { Words } from './words';

/** Above every page but the first, so that a sheet that got loose finds its way back. */
export function RunningHead({ data, theme, words }: { data: HandoutData; theme: Theme; words: Words }) {
  const style = { position: 'absolute', left: margin.side, right: margin.side, top: margin.edge - 4, fontSize: theme.size.small } as const;
  const row = { flexDirection: 'row', justifyContent: 'space-between', gap: 12, borderBottom: `2 solid ${theme.colours.ink}`, paddingBottom: 5 } as const;
  return (
    <View
      fixed
      style={style}
      render={({ pageNumber }) =>
        pageNumber === 1 ? null : (
          <View style={row}>
            <Text style={{ fontWeight: 700, flex: 1, maxLines: 1, textOverflow: 'ellipsis' }}>{words.t('title', { name: data.patientName })}</Text>
            <Text style={{ maxLines: 1 }}>{words.frequency(data.frequency)}</Text>
          </View>
        )
      }
    />
  );
}
