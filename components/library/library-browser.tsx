'use client';

import { Search } from 'lucide-react';
import { usePathname, useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { controlClass } from '@/components/form/field';
import { FilterChip } from '@/components/form/filter-chip';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { cn } from '@/lib/cn';
import { createExerciseSearch } from '@/lib/search/exercise-search';
import type { LibraryEntry } from '@/lib/server/library/queries';
import { ExerciseCard } from './exercise-card';
import { chosenFilter, filterNames, offeredValues, passesFilters } from './library-params';
import { useExerciseWords } from './use-exercise-words';

/** Search and filters over a library that is small enough to be all here; the address keeps what was asked. */
export function LibraryBrowser({ exercises }: { exercises: LibraryEntry[] }) {
  const t = useTranslations('library');
  const word = useExerciseWords();
  const path = usePathname();
  const search = useSearchParams();
  const [query, setQuery] = useState(search.get('q') ?? '');
  const find = useMemo(
    () => createExerciseSearch(exercises.map((exercise) => ({ ...exercise, id: exercise.slug, isRecent: exercise.recentPlace >= 0 }))),
    [exercises],
  );
  const bySlug = useMemo(() => new Map(exercises.map((exercise) => [exercise.slug, exercise])), [exercises]);

  // Next keeps useSearchParams in step with the address; a step in the history per keystroke would bury Back.
  function change(name: string, value: string) {
    const next = new URLSearchParams(search);
    if (value) next.set(name, value);
    else next.delete(name);
    window.history.replaceState(null, '', next.size > 0 ? `${path}?${next}` : path);
  }

  function clear() {
    setQuery('');
    window.history.replaceState(null, '', path);
  }

  const found = query.trim() ? find(query).flatMap((slug) => bySlug.get(slug) ?? []) : exercises;
  const shown = found.filter((exercise) => passesFilters(exercise, search));
  const isNarrowed = query !== '' || filterNames.some((filter) => chosenFilter(search, filter));

  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-3">
        <div className="relative w-full tablet:w-80">
          <Search aria-hidden size={18} className="pointer-events-none absolute left-3 top-1/2 -translate-y-1/2 text-ink-2" />
          <input type="search" aria-label={t('search')} placeholder={t('searchHint')} value={query} maxLength={100} onChange={(event) => { setQuery(event.target.value); change('q', event.target.value.trim()); }} className={cn(controlClass, 'pl-10')} />
        </div>
        <div role="group" aria-label={t('filters')} className="flex flex-wrap items-center gap-2">
          {filterNames.map((filter) => {
            const value = chosenFilter(search, filter);
            const field = t(`filter.${filter}`);
            return (
              <FilterChip
                key={filter}
                field={field}
                any={t('any', { field })}
                value={value}
                choices={offeredValues(exercises, filter).map((code) => ({ value: code, label: word(filter, code) }))}
                remove={t('remove', { field, value: value ? word(filter, value) : '' })}
                choose={(next) => change(filter, next)}
              />
            );
          })}
          {isNarrowed ? <Button look="quiet" size="small" onClick={clear}>{t('clear')}</Button> : null}
        </div>
        <p role="status" className="ml-auto text-label text-ink-2">{t('count', { count: shown.length })}</p>
      </div>
      {shown.length === 0 ? (
        <Card><EmptyState title={t('emptyTitle')} text={t('emptyText')} action={<Button onClick={clear}>{t('emptyAction')}</Button>} /></Card>
      ) : (
        <ul aria-label={t('title')} className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,15rem),1fr))] gap-4">
          {shown.map((exercise) => <li key={exercise.slug} className="flex"><ExerciseCard exercise={exercise} /></li>)}
        </ul>
      )}
    </div>
  );
}
