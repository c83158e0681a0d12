'use client';

import { Search } from 'lucide-react';
import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslations } from 'next-intl';
import { controlClass } from '@/components/form/field';
import { Button } from '@/components/ui/button';
import { ReviewMark } from '@/components/ui/review-mark';
import { cn } from '@/lib/cn';
import type { PickerExercise } from '@/lib/server/programs/picker-exercises';
import type { Looks } from './builder-context';
import { searchId } from './element-ids';
import { LibraryRow } from './library-row';
import { fits, noFilters, PickerFilters } from './picker-filters';
import { useExerciseSearch, type Shortlists } from './use-exercise-search';

interface Props {
  exercises: readonly PickerExercise[];
  shortlists: Shortlists;
  /** Ids of what the program has already. */
  present: ReadonlySet<string>;
  looks: Looks;
  /** Ids of the exercises that the clinic has reviewed. */
  reviewed: ReadonlySet<string>;
  take: (exercise: PickerExercise) => void;
  announce: (text: string) => void;
}

/** Rows drawn at first and added on nearing the end: thousands are never drawn at once. */
const step = 24;

/** Finds an exercise and takes it. Enter takes the marked one, the first unless the arrows have moved the mark. */
export function ExercisePicker({ exercises, shortlists, present, looks, reviewed, take, announce }: Props) {
  const t = useTranslations('builder');
  const [query, setQuery] = useState('');
  const [filters, setFilters] = useState(noFilters);
  const [marked, setMarked] = useState<number | null>(null);
  const [drawn, setDrawn] = useState(step);
  const list = useRef<HTMLUListElement>(null);

  const offered = useMemo(() => exercises.filter((exercise) => !exercise.retired), [exercises]);
  const find = useExerciseSearch(offered, shortlists);
  const inOrder = useMemo(() => {
    const { favourites, recent } = shortlists;
    const place = ({ id, isOwn }: PickerExercise) => (favourites.includes(id) ? -2 - recent.length : recent.includes(id) ? recent.indexOf(id) - 1 - recent.length : isOwn ? 0 : 1);
    return offered.map((exercise) => ({ exercise, place: place(exercise) })).toSorted((a, b) => a.place - b.place).map((one) => one.exercise);
  }, [offered, shortlists]);
  const found = useMemo(() => (query.trim() ? find(query) : inOrder).filter((one) => fits(one, filters)), [query, filters, inOrder, find]);
  const at = marked ?? (query.trim() ? 0 : null);
  const chosen = at === null ? undefined : found[at];

  const restart = useCallback(() => {
    setMarked(null);
    setDrawn(step);
    list.current?.scrollTo({ top: 0 });
  }, []);
  const choose = useCallback(
    (exercise: PickerExercise) => {
      setQuery('');
      restart();
      take(exercise);
    },
    [restart, take],
  );

  useEffect(() => {
    if (!query.trim()) return;
    const [first] = found;
    const name = first?.name ?? '';
    const timer = setTimeout(() => announce(first ? t(present.has(first.id) ? 'library.enterGoes' : 'library.enterAdds', { count: found.length, name }) : t('library.none', { query })), 400);
    return () => clearTimeout(timer);
  }, [query, found, present, announce, t]);

  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      choose(chosen);
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && !event.altKey && found.length > 0) {
      event.preventDefault();
      const next = Math.max(0, Math.min((at ?? -1) + (event.key === 'ArrowDown' ? 1 : -1), found.length - 1));
      setMarked(next);
      if (next >= drawn - 2) setDrawn(drawn + step);
      announce(found[next]?.name ?? '');
    }
  };
  // Said once where it is true of every row.
  const noneReviewed = !found.some(({ id }) => reviewed.has(id));
  const markOf = (exercise: PickerExercise) => (shortlists.favourites.includes(exercise.id) ? 'favourite' : shortlists.recent.includes(exercise.id) ? 'recent' : exercise.isOwn ? 'own' : null);

  return (
    <>
      <div className="flex flex-col gap-3 px-4 pt-4">
        <div className="relative">
          <Search aria-hidden size={18} className="pointer-events-none absolute left-3 top-1/2 -translate-y-1/2 text-ink-2" />
          <input
            id={searchId}
            type="search"
            autoComplete="off"
            maxLength={100}
            aria-label={t('library.find')}
            placeholder={t('library.find')}
            value={query}
            onChange={(event) => {
              setQuery(event.target.value);
              restart();
            }}
            onKeyDown={press}
            className={cn(controlClass, 'pl-10')}
          />
        </div>
        <PickerFilters offered={offered} filters={filters} change={(next) => { setFilters(next); restart(); }} />
        <p className="text-label text-ink-3">{t('library.count', { count: found.length })}</p>
        {found.length > 0 && noneReviewed ? <p><ReviewMark isReviewed={false} ofAll /></p> : null}
      </div>
      {found.length === 0 ? (
        <div className="flex flex-col items-start gap-3 p-4 text-ink-2">
          <p className="[overflow-wrap:anywhere]">{query.trim() ? t('library.none', { query }) : t('library.noneFiltered')}</p>
          {filters === noFilters ? null : <Button size="small" onClick={() => setFilters(noFilters)}>{t('library.clearFilters')}</Button>}
        </div>
      ) : null}
      <ul
        ref={list}
        onScroll={({ currentTarget: { scrollTop, clientHeight, scrollHeight } }) => {
          if (drawn < found.length && scrollTop + clientHeight * 2 > scrollHeight) setDrawn(drawn + step);
        }}
        className="min-h-0 flex-1 overflow-y-auto pb-4 pt-2 [scroll-padding:8px]"
      >
        {found.slice(0, drawn).map((exercise, i) => <LibraryRow key={exercise.id} exercise={exercise} mark={markOf(exercise)} marked={i === at} present={present.has(exercise.id)} look={looks.page} isReviewed={noneReviewed || reviewed.has(exercise.id)} take={choose} />)}
        {drawn < found.length ? (
          <li className="px-4 pt-3"><Button size="small" onClick={() => setDrawn(drawn + step)}>{t('library.more', { count: Math.min(step, found.length - drawn) })}</Button></li>
        ) : null}
      </ul>
    </>
  );
}
