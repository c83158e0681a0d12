import { useLocale, useTranslations } from 'next-intl';
import type { VersionChange } from '@/lib/domain/program-diff';
import { describeDose, describeFrequency } from '@/lib/i18n/describe-dose';
import { longDay } from '@/lib/i18n/format-date';
import { toLocale } from '@/lib/i18n/locales';
import { describeBefore, describeVersionChange, type ChangeWords } from '@/lib/i18n/describe-version-change';
import type { IssuedVersion } from '@/lib/server/programs/queries';

/** Changes in sentences; the versions give the exercises their names. */
export function ChangeList({ changes, versions, label }: { changes: VersionChange[]; versions: IssuedVersion[]; label: string }) {
  const t = useTranslations('changes');
  const tDose = useTranslations('dose');
  const names = new Map(versions.toReversed().flatMap((version) => version.items.map((item) => [item.slug, item.name])));
  const locale = toLocale(useLocale());
  const words: ChangeWords = { exercise: ({ exercise }) => names.get(exercise.slug) ?? exercise.slug, dose: (dose) => describeDose(dose, tDose), frequency: (frequency) => describeFrequency(frequency, tDose), day: (day) => longDay(day, locale) };
  return (
    <ul aria-label={label} className="mt-1 flex list-disc flex-col gap-0.5 pl-4">
      {changes.map((change, i) => (
        <li key={i} className="[overflow-wrap:anywhere]">{describeVersionChange(change, t, words)} <span className="text-ink-2">{describeBefore(change, t, words)}</span></li>
      ))}
    </ul>
  );
}
