import { plainAge, readingAge, type ReadingAge } from '../../lib/domain/reading-age';
import type { PatientText } from './patient-texts';

/** In a sentence or two one long word moves a formula by years: these are held to a wider limit, and all together to the strict one. */
export const shortText = { words: 10, limit: plainAge + 2 };
/** For a text of its own that is long enough to be judged. */
export const textLimit = plainAge + 1;

export interface RatedText extends PatientText, ReadingAge {
  isOver: boolean;
}

/** Texts that a formula can rate at all, the hardest first; of the cases of one message the hardest speaks for it. */
export function rateTexts(texts: readonly PatientText[]): RatedText[] {
  const hardest = new Map<string, RatedText>();
  for (const text of texts) {
    const rated = readingAge(text.text, text.locale);
    if (!rated || rated.age <= (hardest.get(text.where)?.age ?? 0)) continue;
    hardest.set(text.where, { ...text, ...rated, isOver: rated.age > (rated.words < shortText.words ? shortText.limit : textLimit) });
  }
  return [...hardest.values()].sort((a, b) => b.age - a.age || a.where.localeCompare(b.where));
}

/** Texts one after the other, also those too short to be rated alone, as one reading age. */
export function ageOfAll(texts: readonly PatientText[]): number {
  const [first] = texts;
  return (first && readingAge(texts.map(({ text }) => (/[.!?…:]$/.test(text) ? text : `${text}.`)).join(' '), first.locale)?.age) ?? 0;
}
