import { getTranslations } from 'next-intl/server';
import type { VersionChange } from '@/lib/domain/program-diff';
import { createDoseDescriber } from '@/lib/i18n/create-dose-describer';
import { describeBefore, describeVersionChange, type ChangeWords } from '@/lib/i18n/describe-version-change';
import { longDay } from '@/lib/i18n/format-date';
import type { Locale } from '@/lib/i18n/locales';

/** What a version changed, as sentences; `names` says what an exercise is called in the patient's language. */
export async function changeWords(changes: VersionChange[], names: Readonly<Record<string, string>>, locale: Locale): Promise<{ text: string; before: string | null }[]> {
  const t = await getTranslations('changes');
  const { describeDose, describeFrequency } = createDoseDescriber(locale);
  const words: ChangeWords = { exercise: (item) => names[item.exercise.slug] ?? item.exercise.slug, dose: describeDose, frequency: describeFrequency, day: (day) => longDay(day, locale) };
  const say = (key: string, values?: Record<string, string | number>) => t(key, values);
  return changes.map((change) => ({ text: describeVersionChange(change, say, words), before: describeBefore(change, say, words) }));
}

/** The items that a version changed in a way that the patient notices while exercising. */
export function changedKeys(changes: VersionChange[]): Set<string> {
  return new Set(changes.flatMap((change) => (change.kind === 'added' || change.kind === 'dose' || change.kind === 'note' ? [change.key] : [])));
}
