import type { VersionChange } from '@/lib/domain/program-diff';
import { toldChanges } from '@/lib/domain/told-changes';
import { createDoseDescriber } from './create-dose-describer';
import { describeBefore, describeVersionChange, type ChangeWords } from './describe-version-change';
import { longDay } from './format-date';
import type { Locale } from './locales';
import type { Translate } from './translate';
import { translator } from './translator';

/** What a version changed, as sentences to the patient; `names` says what an exercise is called in the patient's language. */
export function toldChangeWords(changes: readonly VersionChange[], names: Readonly<Record<string, string>>, locale: Locale): { text: string; before: string | null }[] {
  const t = translator(locale, 'changes') as Translate & { has(key: string): boolean };
  const plain = translator(locale, 'plan') as Translate & { has(key: string): boolean };
  const { describeDose, describeFrequency } = createDoseDescriber(locale);
  const words: ChangeWords = { exercise: (item) => names[item.exercise.slug] ?? item.exercise.slug, dose: describeDose, frequency: describeFrequency, day: (day) => longDay(day, locale) };
  // Where the clinic speaks of phases and allowed steps, the patient reads of parts and of what to choose.
  const say: Translate = (key, values) => (plain.has(`change.${key}`) ? plain(`change.${key}`, values) : t(key, values));
  return toldChanges(changes).map((change) => ({ text: describeVersionChange(change, say, words), before: describeBefore(change, say, words) }));
}
