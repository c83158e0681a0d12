import { Text, View } from '@react-pdf/renderer';
import type { Theme } from './theme';
import type { Words } from './words';

/** How to exercise safely, and what this sheet is not. */
export function SafeExercise({ theme, words }: { theme: Theme; words: Words }) {
  const { size, text, layout } = theme;
  const { t, bold } = words;
  return (
    <View wrap={false} style={{ gap: size.gap * 0.4, ...(layout === 'large' ? text.body : text.small) }}>
      <Text style={{ ...text.heading, fontWeight: 700 }}>{t('rules.heading')}</Text>
      {(['before', 'during', 'pain'] as const).map((rule) => (
        <Text key={rule}>{t.rich(`rules.${rule}`, bold)}</Text>
      ))}
      <Text style={{ fontWeight: 700 }}>{t('rules.limits')}</Text>
    </View>
  );
}
