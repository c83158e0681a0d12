'use client';

import { Search } from 'lucide-react';
import { usePathname, useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useDeferredValue, useMemo, useState } from 'react';
import { controlClass } from '@/components/form/field';
import { FilterChip } from '@/components/form/filter-chip';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import type { ActionResult } from '@/lib/action-result';
import { cn } from '@/lib/cn';
import type { FigureLook } from '@/lib/domain/figure-look';
import { createExerciseSearch } from '@/lib/search/exercise-search';
import type { LibraryEntry } from '@/lib/server/library/queries';
import { ExerciseCard } from './exercise-card';
import { chosenFilter, chosenView, filterNames, libraryViews, offeredValues, ofView, passesFilters, type LibraryView } from './library-params';
import { useExerciseWords } from './use-exercise-words';
import { ViewTabs } from './view-tabs';

interface Props {
  exercises: LibraryEntry[];
  look: FigureLook;
  setFavourite: (input: { id: string; isFavourite: boolean }) => Promise<ActionResult>;
}

/** As many cards as a page draws at once; a library of thousands is shown in such steps. */
const step = 60;

/** Search, views and filters over a library that is all here; the address keeps what was asked. */
export function LibraryBrowser({ exercises, look, setFavourite }: Props) {
  const t = useTranslations('library');
  const word = useExerciseWords();
  const path = usePathname();
  const search = useSearchParams();
  const [query, setQuery] = useState(search.get('q') ?? '');
  // Typing never waits for cards.
  const asked = useDeferredValue(query).trim();
  // Built once, and only when something is looked for: thousands of exercises take a moment.
  const find = useMemo(() => {
    let built: ReturnType<typeof createExerciseSearch> | null = null;
    return (words: string) => (built ??= createExerciseSearch(exercises.map((exercise) => ({ ...exercise, id: exercise.slug, isRecent: exercise.recentPlace >= 0 }))))(words);
  }, [exercises]);
  const bySlug = useMemo(() => new Map(exercises.map((exercise) => [exercise.slug, exercise])), [exercises]);
  const counts = useMemo(() => Object.fromEntries(libraryViews.map((view) => [view, ofView(exercises, view).length])) as Record<LibraryView, number>, [exercises]);
  const view = chosenView(search);
  const [more, setMore] = useState({ of: '', count: step });

  // Next keeps useSearchParams in step with the address; a step in the history per keystroke would bury Back.
  function change(name: string, value: string) {
    const next = new URLSearchParams(search);
    if (value) next.set(name, value);
    else next.delete(name);
    window.history.replaceState(null, '', next.size > 0 ? `${path}?${next}` : path);
  }

  function clear() {
    setQuery('');
    window.history.replaceState(null, '', view === 'all' ? path : `${path}?view=${view}`);
  }

  const found = ofView(asked ? find(asked).flatMap((slug) => bySlug.get(slug) ?? []) : exercises, asked && view === 'recent' ? 'all' : view).filter((exercise) => view !== 'recent' || exercise.recentPlace >= 0);
  const shown = found.filter((exercise) => passesFilters(exercise, search));
  const isNarrowed = query !== '' || filterNames.some((filter) => chosenFilter(search, filter));
  const asking = `${asked} ${search}`;
  const count = more.of === asking ? more.count : step;
  const isEmptyView = !isNarrowed && shown.length === 0 && view !== 'all';

  return (
    <div className="flex flex-col gap-4">
      <ViewTabs view={view} counts={counts} choose={(next) => change('view', next === 'all' ? '' : next)} />
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
      {isEmptyView ? (
        <Card><EmptyState title={t(`view.empty.${view}.title`)} text={t(`view.empty.${view}.text`)} action={<Button onClick={() => change('view', '')}>{t('emptyAction')}</Button>} /></Card>
      ) : shown.length === 0 ? (
        <Card><EmptyState title={t('emptyTitle')} text={t('emptyText')} action={<Button onClick={clear}>{t('emptyAction')}</Button>} /></Card>
      ) : (
        <>
          <ul aria-label={t('title')} className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,15rem),1fr))] gap-4">
            {shown.slice(0, count).map((exercise) => <li key={exercise.id} className="flex min-w-0"><ExerciseCard exercise={exercise} look={look} setFavourite={setFavourite} /></li>)}
          </ul>
          {shown.length > count ? <Button className="self-center" onClick={() => setMore({ of: asking, count: count + step })}>{t('more', { shown: count, total: shown.length })}</Button> : null}
        </>
      )}
    </div>
  );
}
