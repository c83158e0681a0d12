import { Text, View } from '@react-pdf/renderer';
import { colours, type Theme } from './theme';
import type { Words } from './words';

/** How to exercise safely, and what this sheet is not. */
export function SafeExercise({ theme, words }: { theme: Theme; words: Words }) {
  const { size, layout } = theme;
  const { t, bold } = words;
  return (
    <View wrap={false} style={{ gap: size.gap * 0.4, fontSize: layout === 'large' ? size.body : size.small, paddingTop: size.gap, borderTop: `1 solid ${colours.rule}` }}>
      <Text style={{ fontWeight: 700, fontSize: size.body + 2 }}>{t('rules.heading')}</Text>
      {(['before', 'during', 'pain'] as const).map((rule) => (
        <Text key={rule}>{t.rich(`rules.${rule}`, bold)}</Text>
      ))}
      <Text style={{ fontWeight: 700 }}>{t('rules.limits')}</Text>
    </View>
  );
}
