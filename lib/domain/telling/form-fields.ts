import { locations, type SymptomLocation } from '../locations';

/** What a form holds, by the names of its fields; an unanswered one is absent or empty. */
export type FormFields = Readonly<Record<string, string | undefined>>;

/** A choice among whole numbers from 0 to 10; anything else was not told. */
export function ratingIn(fields: FormFields, name: string): number | undefined {
  const rating = /^\d+$/.test(fields[name] ?? '') ? Number(fields[name]) : undefined;
  return rating !== undefined && rating <= 10 ? rating : undefined;
}

export function placeIn(fields: FormFields, name: string): SymptomLocation | undefined {
  return locations.find((place) => place === fields[name]);
}

/** Words as they were written, without the space around them; undefined when there are none. */
export function wordsIn(fields: FormFields, name: string): string | undefined {
  return fields[name]?.trim().slice(0, 2000) || undefined;
}
