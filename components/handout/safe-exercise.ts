import { column, type Part } from './pdf/block';
import { text } from './pdf/text';
import type { Setting } from './setting';
import { marked } from './words';

/** How to exercise safely, and what this sheet is not. */
export function safeExercise({ theme, words }: Setting): Part {
  const { size, text: styles, layout } = theme;
  const style = layout === 'large' ? styles.body : styles.small;
  return column([
    text(words.t('rules.heading'), { ...styles.heading, bold: true, tag: 'H2' }),
    ...(['before', 'during', 'pain'] as const).map((rule) => text(marked(words, `rules.${rule}`), style)),
    text(words.t('rules.limits'), { ...style, bold: true }),
  ], size.gap * 0.4);
}
