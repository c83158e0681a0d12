import { describe, expect, test } from 'vitest';
import { type DoseRange, type LibraryExercise, libraryExerciseSchema } from '@/lib/domain/exercise';
import type { Dose } from '@/lib/domain/dose';
import { allExercises } from './all-exercises';

/** Slugs in the library's order with the starting dose that was clinically agreed for each. */
const agreed: Record<string, string> = {
  'knee-to-chest': '1x3 reps h10s each',
  'double-knee-to-chest': '1x60s',
  'cat-cow': '1x5 reps h1br',
  'childs-pose': '1x60s',
  'glute-bridge': '1x5 reps h3br',
  'seated-spinal-twist': '1x3 reps h10s each',
  superman: '1x12 reps h3s',
  'superman-alternating': '1x10 reps h3s alternating',
  'superman-halves': '1x10 reps',
  'pelvic-tilt': '1x3 reps h10s',
  'prone-on-elbows': '1x5br',
  'prone-lying': '1x60s',
  'prone-press-up-hold': '1x5s',
  'prone-press-up': '1x10 reps',
  'piriformis-stretch': '1x2 reps h15s each',
  'partial-curl': '1x10 reps h5s',
  'legs-up-rest': '1x180s',
  'downward-dog': '1x5br alternating',
  'side-leg-raise': '1x10 reps each',
  'doorway-twist': '2x15s each',
  'therapeutic-breathing': '1x60s',
};

const bySlug = new Map(allExercises.map((exercise) => [exercise.slug, exercise]));
const find = (slug: string): LibraryExercise => {
  const exercise = bySlug.get(slug);
  if (!exercise) throw new Error(`no exercise ${slug}`);
  return exercise;
};

function brief({ sets, amount, hold, side }: Dose): string {
  const what = amount.kind === 'reps' ? `${amount.min} reps` : amount.kind === 'time' ? `${amount.seconds}s` : `${amount.count}br`;
  const held = hold && (hold.kind === 'seconds' ? `h${hold.seconds}s` : `h${hold.count}br`);
  return [`${sets}x${what}`, held, side].filter(Boolean).join(' ');
}

type Figure = 'reps' | 'holdSeconds' | 'seconds' | 'breaths';

function figuresOf({ amount, hold }: Dose): [Figure, number][] {
  const figures: [Figure, number][] = [];
  if (amount.kind === 'reps') figures.push(['reps', amount.min], ['reps', amount.max]);
  if (amount.kind === 'time') figures.push(['seconds', amount.seconds]);
  if (amount.kind === 'breaths') figures.push(['breaths', amount.count]);
  if (hold?.kind === 'seconds') figures.push(['holdSeconds', hold.seconds]);
  return figures;
}

/** Null where no source gives a figure; otherwise whether the value lies in the span of all of them. */
function within(ranges: DoseRange[], figure: Figure, value: number): boolean | null {
  const bounds = ranges.flatMap((range) => range[figure] ?? []);
  if (bounds.length === 0) return null;
  return value >= Math.min(...bounds.map(({ min }) => min)) && value <= Math.max(...bounds.map(({ max }) => max ?? Infinity));
}

test('the library holds every agreed exercise, in order, once', () => {
  expect(allExercises.map(({ slug }) => slug)).toEqual(Object.keys(agreed));
});

describe.each(allExercises.map((exercise) => [exercise.slug, exercise] as const))('%s', (slug, exercise) => {
  test('is a valid record', () => {
    expect(libraryExerciseSchema.safeParse(exercise).error?.issues ?? []).toEqual([]);
  });

  test('starts with the agreed dose and leaves the frequency to the program', () => {
    expect(brief(exercise.defaultDose)).toBe(agreed[slug]);
    expect(exercise.defaultDose.frequency).toBeUndefined();
  });

  test('starts inside what its sources state', () => {
    for (const [figure, value] of figuresOf(exercise.defaultDose)) expect(within(exercise.ranges, figure, value), `${figure} ${value}`).not.toBe(false);
  });

  test('has a range, or a word that there is none, for each source it cites', () => {
    expect(exercise.ranges.map(({ source }) => source)).toEqual(exercise.sources);
    for (const range of exercise.ranges) {
      const stated = [range.reps, range.holdSeconds, range.seconds, range.breaths].filter((bound) => bound !== undefined);
      expect(stated.length > 0, range.source).toBe(!range.open);
      for (const { min, max } of stated) expect(min).toBeLessThanOrEqual(max ?? Infinity);
    }
  });

  test('links to other exercises of the library only', () => {
    const linked = [...exercise.easier, ...exercise.harder, ...exercise.pairsWith.map((pair) => pair.slug), ...(exercise.variantOf ? [exercise.variantOf] : [])];
    for (const other of linked) expect(bySlug.has(other), other).toBe(true);
    expect(linked).not.toContain(slug);
  });

  test('is on the ladder in both directions', () => {
    for (const other of exercise.easier) expect(find(other).harder, other).toContain(slug);
    for (const other of exercise.harder) expect(find(other).easier, other).toContain(slug);
  });

  test('pairs flexion with extension, and its pairs know it', () => {
    for (const pair of exercise.pairsWith.filter(({ why }) => why === 'opposite-direction')) {
      const other = find(pair.slug);
      expect([exercise.direction, other.direction].sort(), pair.slug).toEqual(['extension', 'flexion']);
      expect(other.pairsWith.map((back) => back.slug), pair.slug).toContain(slug);
    }
  });
});

test('child’s pose follows every extension that is done face down', () => {
  const extensions = allExercises.filter(({ position, direction }) => position === 'prone' && direction === 'extension');
  expect(extensions.length).toBeGreaterThan(0);
  for (const { slug, pairsWith } of extensions) expect(pairsWith, slug).toContainEqual({ slug: 'childs-pose', why: 'counter-pose', source: 'B' });
});

test('face-down work climbs from lying to repeated press-ups', () => {
  const ladder = ['prone-lying', 'prone-on-elbows', 'prone-press-up-hold', 'prone-press-up'];
  ladder.slice(0, -1).forEach((slug, i) => expect(find(slug).harder).toEqual([ladder[i + 1]]));
});
