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

/** Lines that a text takes, on the safe side: 0.6 of the type size is wider than its letters are on average. */
function lines(text: string, size: number, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.ceil(((line.length + 1) * size * 0.6) / width), 0);
}

function fitsOnePage({ name, steps, feel, note }: HandoutData['items'][number], theme: Theme): boolean {
  const { size, contentWidth } = theme;
  const width = contentWidth * 0.55;
  const body = [...steps, feel, note].reduce((sum, text) => sum + lines(text, size.body, width) * size.body * 1.45 + size.gap, 0);
  return body + lines(name, size.name, contentWidth) * size.name * 1.2 + size.dose * 6 < theme.contentHeight;
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
      ruled: i > 0 && !newPage,
      newPage,
    };
  });
}
