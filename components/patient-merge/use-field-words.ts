import { useLocale, useTranslations } from 'next-intl';
import { figureBuilds, figureLooks } from '@/lib/domain/figure-look';
import type { MergeField } from '@/lib/domain/patient-merge/merge-fields';
import { longDay } from '@/lib/i18n/format-date';
import { toLocale } from '@/lib/i18n/locales';
import type { MergeSide } from '@/lib/server/patient-merge/compare-patients';

function one<Name extends string>(known: readonly Name[], kept: string | null, say: (name: Name) => string): string {
  const name = known.find((each) => each === kept);
  return name ? say(name) : '';
}

/** What a record says in a field, in words; empty when it says nothing. */
export function useFieldWords(): (field: MergeField, side: Pick<MergeSide, 'record' | 'therapist'>) => string {
  const t = useTranslations('patientMerge');
  const common = useTranslations('common.locales');
  const figure = useTranslations('figure.look');
  const locale = toLocale(useLocale());
  const yesNo = (on: boolean) => t(on ? 'yes' : 'no');
  return (field, { record, therapist }) => {
    switch (field) {
      case 'birthDate': return record.birthDate ? longDay(record.birthDate, locale) : '';
      case 'therapistId': return therapist ?? '';
      case 'minutesPerDay': return record.minutesPerDay === null ? '' : t('minutes', { count: record.minutesPerDay });
      case 'locale': return common(toLocale(record.locale));
      case 'paperOnly': return yesNo(record.paperOnly);
      case 'largePrint': return yesNo(record.largePrint);
      case 'figureLook': return one(figureLooks, record.figureLook, (name) => figure(`names.${name}`));
      case 'figureBuild': return one(figureBuilds, record.figureBuild, (name) => figure(`builds.${name}`));
      default: return record[field] ?? '';
    }
  };
}
