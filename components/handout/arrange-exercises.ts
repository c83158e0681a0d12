import type { HandoutData } from '@/lib/server/handouts/handout-data';
import type { PrintedExercise } from './exercise-block';
import type { DrawExercise } from './exercise-picture';
import type { Theme } from './theme';
import type { Words } from './words';

const named = ['supine', 'side-lying', 'prone', 'hands-and-knees', 'kneeling', 'long-sitting', 'sitting', 'standing'] as const;

function positionWords(position: string, words: Words): string {
  const known = named.find((name) => name === position);
  return known ? words.t(`position.${known}`) : '';
}

/** Height that a text takes, on the safe side: 0.55 of the type size is wider than its letters are on average. */
function height(text: string, { fontSize, lineHeight }: Theme['text']['body'], width: number): number {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.ceil(((line.length + 1) * fontSize * 0.55) / width), 0);
  return lines * fontSize * lineHeight;
}

function fitsOnePage({ name, steps, feel, note }: HandoutData['items'][number], theme: Theme): boolean {
  const { size, text, contentWidth } = theme;
  // Beside a drawing or the feel box the steps have a good half of the width.
  const stepWidth = theme.layout === 'large' ? contentWidth - size.body * 2 : contentWidth * 0.55 - size.body * 2;
  const words = steps.reduce((sum, step) => sum + height(step, text.body, stepWidth) + size.gap * 0.35, 0) + height(feel, text.body, contentWidth * 0.5) + height(note, text.body, contentWidth - 30);
  const dose = 3 * text.dose.fontSize * text.dose.lineHeight;
  return height(name, text.name, contentWidth - 60) + dose + words + 6 * size.gap + 40 < theme.contentHeight;
}

/** The exercises in the program's order, which the therapist chose; a line tells where the position changes. */
export function arrangeExercises(data: HandoutData, theme: Theme, words: Words, draw: DrawExercise | undefined): PrintedExercise[] {
  return data.items.map((item, i) => {
    const before = data.items[i - 1];
    const section = item.section !== (before?.section ?? '') ? item.section : '';
    const position = item.startPosition !== before?.startPosition ? positionWords(item.startPosition, words) : '';
    const newPage = theme.layout === 'large' && i > 0;
    return {
      item,
      number: i + 1,
      therapistName: data.therapistName,
      heading: [section, position].filter(Boolean),
      drawings: draw?.(item.slug) ?? null,
      whole: fitsOnePage(item, theme),
      ruled: theme.layout !== 'large',
      newPage,
    };
  });
}
