import { directions, equipmentKinds, exerciseTypes, positions, regions } from '@/lib/domain/exercise';
import type { LibraryEntry } from '@/lib/server/library/queries';

export const libraryFilters = { position: positions, region: regions, type: exerciseTypes, direction: directions, equipment: equipmentKinds } as const;
export type LibraryFilter = keyof typeof libraryFilters;
export const filterNames = Object.keys(libraryFilters) as LibraryFilter[];

export const libraryViews = ['all', 'favourites', 'recent', 'ours', 'retired'] as const;
export type LibraryView = (typeof libraryViews)[number];

const inView: Record<LibraryView, (exercise: LibraryEntry) => boolean> = {
  all: (exercise) => !exercise.isRetired,
  favourites: (exercise) => !exercise.isRetired && exercise.isFavourite,
  recent: (exercise) => !exercise.isRetired && exercise.recentPlace >= 0,
  ours: (exercise) => !exercise.isRetired && exercise.isOwn,
  retired: (exercise) => exercise.isRetired,
};

/** The view that the address asks for; an unknown one is everything. */
export function chosenView(search: URLSearchParams): LibraryView {
  return libraryViews.find((view) => view === search.get('view')) ?? 'all';
}

/** What belongs to a view, in the view's own order: recently used begins with the last. */
export function ofView(exercises: readonly LibraryEntry[], view: LibraryView): LibraryEntry[] {
  const found = exercises.filter(inView[view]);
  return view === 'recent' ? found.toSorted((a, b) => a.recentPlace - b.recentPlace) : found;
}

const valuesOf: Record<LibraryFilter, (exercise: LibraryEntry) => readonly string[]> = {
  position: (exercise) => [exercise.position],
  region: (exercise) => exercise.regions,
  type: (exercise) => exercise.types,
  direction: (exercise) => [exercise.direction],
  equipment: (exercise) => exercise.equipment,
};

/** What the address says; a value that no exercise can have counts as not said. */
export function chosenFilter(search: URLSearchParams, filter: LibraryFilter): string {
  const value = search.get(filter) ?? '';
  return (libraryFilters[filter] as readonly string[]).includes(value) ? value : '';
}

export function passesFilters(exercise: LibraryEntry, search: URLSearchParams): boolean {
  return filterNames.every((filter) => {
    const wanted = chosenFilter(search, filter);
    return !wanted || valuesOf[filter](exercise).includes(wanted);
  });
}

/** The values that any exercise here has, so that no choice leads to nothing by itself. */
export function offeredValues(exercises: readonly LibraryEntry[], filter: LibraryFilter): string[] {
  const present = new Set(exercises.flatMap((exercise) => valuesOf[filter](exercise)));
  return libraryFilters[filter].filter((value) => present.has(value));
}
