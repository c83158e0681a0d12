import { getTranslations } from 'next-intl/server';
import type { VersionChange } from '@/lib/domain/program-diff';
import { createDoseDescriber } from '@/lib/i18n/create-dose-describer';
import { describeBefore, describeVersionChange, type ChangeWords } from '@/lib/i18n/describe-version-change';
import { longDay } from '@/lib/i18n/format-date';
import type { Locale } from '@/lib/i18n/locales';
import { toldChanges } from './told-changes';

/** What a version changed, as sentences to the patient; `names` says what an exercise is called in the patient's language. */
export async function changeWords(changes: VersionChange[], names: Readonly<Record<string, string>>, locale: Locale): Promise<{ text: string; before: string | null }[]> {
  const t = await getTranslations('changes');
  const plain = await getTranslations('plan.change');
  const { describeDose, describeFrequency } = createDoseDescriber(locale);
  const words: ChangeWords = { exercise: (item) => names[item.exercise.slug] ?? item.exercise.slug, dose: describeDose, frequency: describeFrequency, day: (day) => longDay(day, locale) };
  // Where the clinic speaks of phases and allowed steps, the patient reads of parts and of what to choose.
  const say = (key: string, values?: Record<string, string | number>) => (plain.has(key) ? plain(key, values) : t(key, values));
  return toldChanges(changes).map((change) => ({ text: describeVersionChange(change, say, words), before: describeBefore(change, say, words) }));
}
