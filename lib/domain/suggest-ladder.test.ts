import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allExercises } from '../../db/seed/library/all-exercises';
import { doseOutsideSources } from './remark-range';
import { parseDose } from './dosing/parse-dose';
import { formatDose } from './dosing/format-dose';
import type { LibraryExercise } from './exercise';
import { ladderSchema } from './ladder';
import { suggestLadder, type LinkedExercise } from './suggest-ladder';

const clinicId = '00000000-0000-0000-0000-000000000000';
const bySlug = new Map(allExercises.map((exercise, i) => [exercise.slug, { exercise, id: `00000000-0000-7000-8000-0000000000${String(i).padStart(2, '0')}` }]));
const linked = (slugs: readonly string[]): LinkedExercise[] =>
  slugs.flatMap((slug) => {
    const found = bySlug.get(slug);
    return found ? [{ clinicId, id: found.id, slug, defaultDose: found.exercise.defaultDose }] : [];
  });
const suggested = (slug: string, text?: string) => {
  const exercise = bySlug.get(slug)?.exercise;
  if (!exercise) throw new Error(slug);
  const dose = text ? parseDose(text).dose : exercise.defaultDose;
  if (!dose) throw new Error(text);
  return { exercise, dose, ladder: suggestLadder({ easier: linked(exercise.easier), harder: linked(exercise.harder) }, dose, exercise.ranges) };
};
const said = (ladder: ReturnType<typeof suggested>['ladder']) => [ladder.easier, ladder.harder].map((side) => side.map((rung) => [rung.exercise?.slug, formatDose(rung.dose)].filter(Boolean).join(' ')));

const defaultDose = (slug: string) => formatDose(suggested(slug).exercise.defaultDose);

describe('suggestLadder', () => {
  it('steps the dose inside the sources first, then goes to the linked exercises', () => {
    expect(said(suggested('superman', '1x12 h2').ladder)).toEqual([['1x10 h2', '1x10 h1', `superman-alternating ${defaultDose('superman-alternating')}`], ['1x18 h2', '1x20 h2']]);
    expect(said(suggested('prone-on-elbows', '1x5br').ladder)).toEqual([[`prone-lying ${defaultDose('prone-lying')}`], ['8br', '10br', `prone-press-up-hold ${defaultDose('prone-press-up-hold')}`]]);
    expect(said(suggested('piriformis-stretch', '1x4 h15 es').ladder)).toEqual([['1x3 h15 es', '1x2 h15 es'], ['1x4 h23 es', '1x4 h30 es']]);
  });

  it('leaves the dose alone where no source states a figure', () => {
    expect(said(suggested('legs-up-rest').ladder)[0]).toEqual([]);
    expect(said(suggested('doorway-twist').ladder)).toEqual([[], []]);
  });

  it('keeps the frequency of the item', () => {
    const { ladder } = suggested('prone-lying', '1x60s 3/d');
    expect([...ladder.easier, ...ladder.harder].map((rung) => rung.dose.frequency)).toEqual([...ladder.easier, ...ladder.harder].map(() => ({ kind: 'perDay', times: 3 })));
  });

  const exercises = fc.constantFrom<LibraryExercise>(...allExercises);
  it('never suggests a dose of the same exercise outside every source, nor one that is not easier or harder', () => {
    fc.assert(
      fc.property(exercises, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 300 }), fc.boolean(), ({ slug, ranges, easier, harder }, count, seconds, timed) => {
        const dose = timed ? { sets: 1, amount: { kind: 'time' as const, seconds } } : { sets: 1, amount: { kind: 'reps' as const, min: count, max: count } };
        const ladder = suggestLadder({ easier: linked(easier), harder: linked(harder) }, dose, ranges);
        expect(ladderSchema.safeParse(ladder).success, slug).toBe(true);
        const size = (amount: typeof dose.amount) => (amount.kind === 'time' ? amount.seconds : amount.min);
        for (const [side, sign] of [[ladder.easier, -1], [ladder.harder, 1]] as const) {
          let last = size(dose.amount);
          for (const rung of side.filter((one) => one.exercise === null)) {
            const next = size(rung.dose.amount as typeof dose.amount);
            expect((next - last) * sign).toBeGreaterThan(0);
            const outside = doseOutsideSources(rung.dose, ranges);
            expect(outside === null || outside.field === 'holdSeconds').toBe(true);
            last = next;
          }
        }
      }),
    );
  });
});
