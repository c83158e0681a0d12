import 'server-only';
import type { Dose } from '@/lib/domain/dose';
import type { ExerciseText } from '@/lib/domain/exercise';
import type { FrozenPicture } from '@/lib/domain/frozen-picture';
import type { FrozenLadder, FrozenRung } from '@/lib/domain/ladder';
import { hasFigure } from '@/lib/figure/draw-figure';
import { defaultLocale, type Locale } from '@/lib/i18n/locales';
import type { PictureBook } from './picture-book';
import type { HandoutItem, PrintedRung } from './handout-data';

export interface ItemToPrint extends FrozenPicture {
  id: string;
  slug: string;
  startPosition: string;
  section: string;
  phaseKey: string | null;
  dose: Dose;
  note: string;
  anchor: string;
  demonstratedOn: string | null;
  ladder: FrozenLadder | null;
  texts: Record<string, ExerciseText>;
}

function textOf(texts: Record<string, ExerciseText>, locale: Locale): ExerciseText {
  const text = texts[locale] ?? texts[defaultLocale] ?? Object.values(texts)[0];
  if (!text) throw new Error('An item has no text in any language');
  return text;
}

function printedRung(rung: FrozenRung | undefined, locale: Locale): PrintedRung | null {
  return rung ? { name: rung.frozen && textOf(rung.frozen.texts, locale).name, dose: rung.dose } : null;
}

/** An item with its words in the sheet's language, English where that has none. */
export function printedItem({ texts, ladder, figureSlug, figureId, pictureId, videoUrl, ...item }: ItemToPrint, locale: Locale, book: PictureBook): HandoutItem {
  const text = textOf(texts, locale);
  const shown = figureSlug ?? item.slug;
  const harder = printedRung(ladder?.harder[0], locale);
  return {
    ...item,
    name: text.name, steps: text.steps, feel: text.feel, modifications: text.modifications.map((way) => way.text), onlyEnglish: !texts[locale], videoUrl,
    easier: printedRung(ladder?.easier[0], locale),
    harder: harder && ladder ? { ...harder, rule: ladder.rule } : null,
    picture: book.figures.get(figureId ?? '') ?? book.pictures.get(pictureId ?? '') ?? (hasFigure(shown) ? { kind: 'figure', slug: shown } : null),
  };
}
