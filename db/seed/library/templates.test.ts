import { describe, expect, test } from 'vitest';
import { positionReturns, programBalance } from '@/lib/domain/balance';
import { balanceRemarks } from '@/lib/domain/balance-remarks';
import type { Dose } from '@/lib/domain/dose';
import { programDraftSchema } from '@/lib/domain/program';
import { readingAge } from '@/lib/domain/reading-age';
import { doseOutsideSources } from '@/lib/domain/remark-range';
import { allExercises } from './all-exercises';
import { builtInClinicId, builtInExerciseId } from './built-in-ids';
import { sources } from './sources';
import { allTemplates } from './templates';

const bySlug = new Map(allExercises.map((exercise) => [exercise.slug, exercise]));

/** Slugs and rungs of a draft with the dose of each. */
const prescribed = (draft: (typeof allTemplates)[number]['draft']): [{ clinicId: string; id: string; slug: string }, Dose][] =>
  draft.items.flatMap((item) => [[item.exercise, item.dose] as [typeof item.exercise, Dose], ...[...(item.ladder?.easier ?? []), ...(item.ladder?.harder ?? [])].map((rung) => [rung.exercise ?? item.exercise, rung.dose] as [typeof item.exercise, Dose])]);

test('six templates, each with an id and keys that no other has', () => {
  expect(allTemplates).toHaveLength(6);
  const ids = allTemplates.flatMap(({ id, draft }) => [id, ...draft.items.map((item) => item.key)]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(allTemplates.map(({ sortOrder }) => sortOrder)).size).toBe(6);
});

test('ids never change: rows of an installation are found again by them', () => {
  expect(allTemplates.map(({ id }) => id)).toMatchSnapshot();
});

describe.each(allTemplates.map((template) => [template.texts.en.name, template] as const))('%s', (_name, { clinicId, texts, draft }) => {
  test('is a valid program of 2 to 5 exercises of the library', () => {
    expect(clinicId).toBe(builtInClinicId);
    expect(programDraftSchema.safeParse(draft).error?.issues ?? []).toEqual([]);
    expect(programDraftSchema.parse(draft)).toEqual(draft);
    expect(draft.items.length).toBeGreaterThanOrEqual(2);
    expect(draft.items.length).toBeLessThanOrEqual(5);
    for (const [{ clinicId: owner, id, slug }] of prescribed(draft)) {
      expect(bySlug.has(slug), slug).toBe(true);
      expect([owner, id]).toEqual([builtInClinicId, builtInExerciseId(slug)]);
    }
  });

  test('prescribes nothing outside what a source states, on every step', () => {
    const outside = prescribed(draft).flatMap(([{ slug }, dose]) => doseOutsideSources(dose, bySlug.get(slug)?.ranges ?? []) ?? []);
    expect(outside).toEqual([]);
  });

  test('is in order, goes both ways or neither, and takes a quarter of an hour at most', () => {
    const items = draft.items.map(({ key, dose, note, exercise }) => ({ key, dose, note, exercise: bySlug.get(exercise.slug)! }));
    const { minutesADay } = programBalance(items.map(({ dose, exercise }) => ({ dose, ...exercise })), draft.frequency);
    expect(minutesADay).toBeLessThanOrEqual(15);
    expect(positionReturns(items.map(({ exercise }) => exercise.position))).toBe(0);
    const remarks = balanceRemarks(items, { patient: { precautions: [], minutesPerDay: null }, minutesADay, messageToPatient: '', locale: 'en' });
    // A template may be all strength or all stretch on purpose, and says so in its name.
    expect(remarks.filter(({ kind }) => kind !== 'pairing' && kind !== 'types')).toEqual([]);
    // What follows well is an offer; a missing counter-pose would be a lack.
    expect(remarks.filter((remark) => remark.kind === 'pairing' && remark.why === 'counter-pose')).toEqual([]);
  });

  test('states why and where it is from in both languages, in plain words', () => {
    for (const locale of ['en', 'es'] as const) {
      const { name, rationale, source } = texts[locale];
      expect(name.length).toBeGreaterThan(8);
      expect(rationale.length).toBeGreaterThan(120);
      expect(readingAge(rationale, locale)?.grade ?? 99, rationale).toBeLessThanOrEqual(7);
      const cited = Object.values(sources[locale]).filter((one) => source.includes(one));
      expect(cited.length).toBeGreaterThanOrEqual(1);
      // Each source that the reasons name is among those cited.
      for (const letter of ['A', 'B'] as const) if (new RegExp(`(?:source|fuente) ${letter}\\b`, 'i').test(rationale)) expect(source).toContain(sources[locale][letter]);
    }
  });
});
