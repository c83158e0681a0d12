'use client';

import { useTranslations } from 'next-intl';
import { FilterChip } from '@/components/form/filter-chip';
import { directions, exerciseTypes, positions, regions } from '@/lib/domain/exercise';
import type { PickerExercise } from '@/lib/server/programs/picker-exercises';

const choices = { position: positions, region: regions, type: exerciseTypes, direction: directions };
type Name = keyof typeof choices;
export type PickerFilter = Record<Name, string>;

const names: readonly Name[] = ['position', 'region', 'type', 'direction'];
export const noFilters: PickerFilter = { position: '', region: '', type: '', direction: '' };

export function fits(exercise: PickerExercise, { position, region, type, direction }: PickerFilter): boolean {
  return (!position || exercise.position === position) && (!region || exercise.regions.some((one) => one === region)) && (!type || exercise.types.some((one) => one === type)) && (!direction || exercise.direction === direction);
}

interface Props {
  offered: readonly PickerExercise[];
  filters: PickerFilter;
  change: (filters: PickerFilter) => void;
}

export function PickerFilters({ offered, filters, change }: Props) {
  const t = useTranslations('builder');
  const word = useTranslations('exercise');
  const labelOf = (name: Name, value: string) => (name === 'region' ? word(`region.${value}` as Parameters<typeof word>[0]) : t(`${name}.${value}` as Parameters<typeof t>[0]));
  return (
    <div role="group" aria-label={t('library.filters')} className="flex flex-wrap gap-2">
      {names.map((name) => {
        const present = choices[name].filter((value) => offered.some((one) => fits(one, { ...noFilters, [name]: value })));
        const field = t(`library.filter.${name}`);
        const value = filters[name];
        return (
          <FilterChip
            key={name}
            field={field}
            any={t('library.any', { field })}
            remove={value ? t('library.remove', { value: labelOf(name, value) }) : ''}
            value={value}
            choices={present.map((one) => ({ value: one, label: labelOf(name, one) }))}
            choose={(chosen) => change({ ...filters, [name]: chosen })}
          />
        );
      })}
    </div>
  );
}
