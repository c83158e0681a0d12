import type { HandoutData } from '@/lib/server/handouts/handout-data';
import type { PrintedExercise } from './exercise-block';
import { groupHeadings } from './group-headings';
import { itemLines } from './item-lines';
import { hasOwnSummary } from './summary-page';
import { pictureHeightOf, picturesOf, type ExercisePictures } from './exercise-picture';
import type { Theme } from './theme';
import type { Words } from './words';

/** Widths of letters as shares of the type size, on the safe side. */
const letter = { space: 0.25, plain: 0.53, wide: 1 };

function widthOf(word: string): number {
  const wide = word.replace(/[\p{Ll}\d.,;:'’"()–-]/gu, '').length;
  return wide * letter.wide + (word.length - wide) * letter.plain;
}

/** Lines that words fill when each goes where it still fits. */
function linesOf(paragraph: string, width: number): number {
  let lines = 1;
  let filled = 0;
  for (const word of paragraph.split(' ').map(widthOf)) {
    if (filled > 0 && filled + word > width) {
      lines += 1;
      filled = 0;
    }
    lines += Math.max(0, Math.ceil(word / width) - 1);
    filled += (word % width) + letter.space;
  }
  return lines;
}

/** Height that a text takes, rather too much than too little. */
function height(text: string, { fontSize, lineHeight }: Theme['text']['body'], width: number): number {
  return text.split('\n').reduce((sum, line) => sum + linesOf(line, width / fontSize), 0) * fontSize * lineHeight;
}

function fitsOnePage(item: HandoutData['items'][number], therapist: string, pictures: ExercisePictures | null, theme: Theme, words: Words): boolean {
  const { name, steps, feel, note, dose, anchor } = item;
  const { size, text, contentWidth } = theme;
  // Beside a drawing or the feel box the steps have a good half of the width.
  const stepWidth = theme.layout === 'large' ? contentWidth - size.body * 2 : contentWidth * 0.55 - size.body * 2;
  const feelWidth = theme.layout === 'large' ? contentWidth - 22 : contentWidth * (pictures ? 0.5 : 0.28);
  const beside = steps.reduce((sum, step) => sum + height(step, text.body, stepWidth) + size.gap * 0.35, 0) + height(`${words.t('feel')} ${feel}`, text.body, feelWidth);
  const drawn = pictures ? pictureHeightOf(pictures, theme) : 0;
  const middle = theme.layout === 'large' ? beside + drawn : Math.max(beside, drawn);
  const below = itemLines(item, words).reduce((sum, line) => sum + height(`${line.label} ${line.text}`, text.body, contentWidth) + size.gap * 0.6, 0);
  const noted = note ? height(`${words.t('note', { therapist })} ${note}`, text.body, contentWidth - 30) : 0;
  const anchored = anchor ? height(`${words.t('anchor')} ${anchor}`, text.body, contentWidth) + size.gap : 0;
  const above = height(name, text.name, contentWidth - 60) + height(words.dose(dose), text.dose, contentWidth - 28) + anchored;
  // Gaps, the boxes' own margins, and phase, section and position, four lines at most.
  return above + middle + below + noted + 5 * size.gap + 4 * text.small.fontSize * text.small.lineHeight + 24 < theme.contentHeight;
}

/** The exercises as they are numbered; lines over them tell where a phase, a section or a position begins. */
export function arrangeExercises(data: HandoutData, theme: Theme, words: Words): PrintedExercise[] {
  return data.items.map((item, i) => {
    const pictures = picturesOf(item, data, theme);
    return {
      item,
      number: i + 1,
      therapistName: data.therapistName,
      heading: groupHeadings(data, i, words),
      pictures,
      whole: fitsOnePage(item, data.therapistName, pictures, theme, words),
      ruled: theme.layout !== 'large',
      newPage: i > 0 ? theme.layout === 'large' : hasOwnSummary(data),
    };
  });
}
