'use client';

import { Search } from 'lucide-react';
import { useEffect, useMemo, useState, type KeyboardEvent } from 'react';
import { useTranslations } from 'next-intl';
import { controlClass } from '@/components/form/field';
import { FilterChip } from '@/components/form/filter-chip';
import { Button } from '@/components/ui/button';
import { cn } from '@/lib/cn';
import { indexExercises } from '@/lib/exercise-index';
import { directions, exerciseTypes, positions } from '@/lib/domain/exercise';
import type { PickerExercise } from '@/lib/server/programs/picker-exercises';
import { useBuilder } from './builder-context';
import { searchId } from './element-ids';
import { LibraryRow } from './library-row';

const noFilters = { position: '', type: '', direction: '' };
type Filters = typeof noFilters;

const fits = (exercise: PickerExercise, { position, type, direction }: Filters) =>
  (!position || exercise.position === position) && (!type || exercise.types.some((one) => one === type)) && (!direction || exercise.direction === direction);

/** The exercises to choose from. Enter adds the marked one, the first unless the arrows have moved the mark. */
export function LibraryPane({ className }: { className?: string }) {
  const t = useTranslations('builder');
  const { program, draft, addExercise, openDose, announce } = useBuilder();
  const [query, setQuery] = useState('');
  const [filters, setFilters] = useState(noFilters);
  const [marked, setMarked] = useState<number | null>(null);

  const offered = useMemo(() => program.library.filter((exercise) => !exercise.retired), [program.library]);
  const search = useMemo(() => indexExercises(offered.map((one) => ({ id: one.id, ...one.words, labels: [t(`position.${one.position}`), t(`direction.${one.direction}`), ...one.types.map((type) => t(`type.${type}`))] }))), [offered, t]);
  const found = useMemo(() => {
    const hits = query.trim() ? search(query).flatMap((id) => offered.find((one) => one.id === id) ?? []) : offered;
    return hits.filter((one) => fits(one, filters));
  }, [query, filters, offered, search]);
  const keyOf = (exercise: PickerExercise) => draft.items.find((item) => item.exercise.id === exercise.id)?.key;
  const at = marked ?? (query.trim() ? 0 : null);
  const chosen = at === null ? undefined : found[at];

  useEffect(() => {
    // On a phone the keyboard would cover the program.
    if (window.matchMedia('(min-width: 45rem)').matches) document.getElementById(searchId)?.focus();
  }, []);

  useEffect(() => {
    if (!query.trim()) return;
    const [first] = found;
    const name = first?.name ?? '';
    const present = first && draft.items.some((item) => item.exercise.id === first.id);
    const timer = setTimeout(() => announce(first ? t(present ? 'library.enterGoes' : 'library.enterAdds', { count: found.length, name }) : t('library.none', { query })), 400);
    return () => clearTimeout(timer);
  }, [query, found, draft.items, announce, t]);

  const take = (exercise: PickerExercise) => {
    const key = keyOf(exercise);
    setQuery('');
    setMarked(null);
    if (key) openDose(key, 'search');
    else addExercise(exercise);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      take(chosen);
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && !event.altKey && found.length > 0) {
      event.preventDefault();
      const next = Math.max(0, Math.min((at ?? -1) + (event.key === 'ArrowDown' ? 1 : -1), found.length - 1));
      setMarked(next);
      announce(found[next]?.name ?? '');
    }
  };
  const setFilter = (name: keyof Filters) => (value: string) => {
    setFilters({ ...filters, [name]: value });
    setMarked(null);
  };
  const choices = { position: positions, type: exerciseTypes, direction: directions };

  return (
    <section aria-label={t('library.title')} className={cn('min-h-0 flex-col tablet:border-r tablet:border-line', className)}>
      <div className="flex flex-col gap-3 px-4 pt-4">
        <div className="relative">
          <Search aria-hidden size={18} className="pointer-events-none absolute left-3 top-1/2 -translate-y-1/2 text-ink-2" />
          <input
            id={searchId}
            type="search"
            autoComplete="off"
            aria-label={t('library.find')}
            placeholder={t('library.find')}
            value={query}
            onChange={(event) => {
              setQuery(event.target.value);
              setMarked(null);
            }}
            onKeyDown={press}
            className={cn(controlClass, 'pl-10')}
          />
        </div>
        <div role="group" aria-label={t('library.filters')} className="flex flex-wrap gap-2">
          {(['position', 'type', 'direction'] as const).map((name) => {
            const present = choices[name].filter((value) => offered.some((one) => fits(one, { ...noFilters, [name]: value })));
            const field = t(`library.filter.${name}`);
            const value = filters[name];
            return (
              <FilterChip key={name} field={field} any={t('library.any', { field })} remove={value ? t('library.remove', { value: t(`${name}.${value}`) }) : ''} value={value} choices={present.map((one) => ({ value: one, label: t(`${name}.${one}`) }))} choose={setFilter(name)} />
            );
          })}
        </div>
        <p className="text-label text-ink-3">{t('library.count', { count: found.length })}</p>
      </div>
      {found.length === 0 ? (
        <div className="flex flex-col items-start gap-3 p-4 text-ink-2">
          <p className="[overflow-wrap:anywhere]">{query.trim() ? t('library.none', { query }) : t('library.noneFiltered')}</p>
          {filters === noFilters ? null : <Button size="small" onClick={() => setFilters(noFilters)}>{t('library.clearFilters')}</Button>}
        </div>
      ) : null}
      <ul className="min-h-0 flex-1 overflow-y-auto pb-4 pt-2 [scroll-padding:8px]">
        {found.map((exercise, i) => <LibraryRow key={exercise.id} exercise={exercise} marked={i === at} present={keyOf(exercise) !== undefined} take={() => take(exercise)} />)}
      </ul>
    </section>
  );
}
