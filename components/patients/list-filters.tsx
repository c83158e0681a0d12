'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { FilterChip } from '@/components/form/filter-chip';
import { adherenceChoices, filterKeys, levelChoices, listPath, programChoices, trendChoices, type FilterKey, type PatientListParams } from '@/lib/patient-list';

interface Props {
  params: PatientListParams;
  therapists: { id: string; name: string }[];
}

export function ListFilters({ params, therapists }: Props) {
  const t = useTranslations('patients');
  const level = useTranslations('rules.level');
  const choices: Record<FilterKey, { value: string; label: string }[]> = {
    level: levelChoices.map((value) => ({ value, label: value === 'none' ? t('onTrack') : level(value) })),
    program: programChoices.map((value) => ({ value, label: t(`program.${value}`) })),
    adherence: adherenceChoices.map((value) => ({ value, label: t(`adherenceBand.${value}`) })),
    trend: trendChoices.map((value) => ({ value, label: t(`trend.${value}`) })),
    therapist: [...therapists.map(({ id, name }) => ({ value: id, label: name })), { value: 'none', label: t('filter.noTherapist') }],
  };
  const router = useRouter();
  const on = filterKeys.filter((key) => params[key] !== null).length;
  return (
    <div role="group" aria-label={t('filter.label')} className="flex flex-wrap items-center gap-2">
      {filterKeys.map((key) => {
        const field = t(`filter.${key}`);
        const chosen = choices[key].find((choice) => choice.value === params[key]);
        return (
          <FilterChip
            key={key}
            field={field}
            any={t('filter.any', { field })}
            value={chosen?.value ?? ''}
            choices={choices[key]}
            remove={t('filter.remove', { field, value: chosen?.label ?? '' })}
            choose={(value) => router.push(listPath(params, { [key]: value || null }), { scroll: false })}
          />
        );
      })}
      {on > 0 ? <Link href={listPath(params, Object.fromEntries(filterKeys.map((key) => [key, null])))} prefetch={false} scroll={false} className="min-h-8 px-2 py-1 font-bold text-teal-700 hover:underline">{t('filter.clear', { count: on })}</Link> : null}
    </div>
  );
}
