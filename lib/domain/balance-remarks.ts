import { positionReturns } from './balance';
import type { Direction, Precaution } from './exercise';
import { plainAge, readingAge } from './reading-age';
import { pairingRemarks } from './remark-pairings';
import { rangeRemarks } from './remark-range';
import type { BalanceRemark, RemarkExercise, RemarkItem, RemarkOf } from './remark-types';

/** Bachmann 2018 advises under 4; above it there is a quiet word. */
export const advisedCount = 4;

/** Where an exercise names no precautions of its own, the direction of its movement still speaks (common guidance). */
const directionPrecautions: Partial<Record<Direction, readonly Precaution[]>> = {
  extension: ['spinal-stenosis', 'spondylolisthesis'],
  flexion: ['osteoporosis', 'disc-herniation'],
};

function precautionsOf({ precautions, direction }: RemarkExercise): readonly Precaution[] {
  return precautions.length > 0 ? precautions : (directionPrecautions[direction] ?? []);
}

/** Exercises that call for a second look because of the same precautions, together. */
function precautionRemarks(items: readonly RemarkItem[], noted: readonly Precaution[]): RemarkOf<'precaution'>[] {
  const found = new Map<string, RemarkOf<'precaution'>>();
  for (const { key, exercise } of items) {
    const precautions = precautionsOf(exercise).filter((one) => noted.includes(one)).toSorted();
    if (precautions.length === 0) continue;
    const before = found.get(precautions.join());
    const direction = before && before.direction !== exercise.direction ? null : exercise.direction;
    found.set(precautions.join(), { kind: 'precaution', keys: [...(before?.keys ?? []), key], precautions, direction, cite: precautions.includes('recent-injury') ? ['B', 'common'] : ['common'], action: null });
  }
  return [...found.values()];
}

function countRemarks(items: readonly RemarkItem[]): BalanceRemark[] {
  return items.length > advisedCount ? [{ kind: 'count', keys: [], count: items.length, advised: advisedCount, cite: ['bachmann-2018', 'henry-1999'], action: null }] : [];
}

/** Two or more exercises one way and none the other, where nothing of the library was suggested for it. */
function directionRemarks(items: readonly RemarkItem[], hasWayBack: boolean): BalanceRemark[] {
  if (hasWayBack || items.some(({ exercise }) => exercise.direction === 'both')) return [];
  const of = (direction: Direction) => items.filter(({ exercise }) => exercise.direction === direction).map(({ key }) => key);
  const [flexion, extension] = [of('flexion'), of('extension')];
  const [only, keys] = flexion.length > 0 ? (['flexion', flexion] as const) : (['extension', extension] as const);
  if (keys.length < 2 || (flexion.length > 0 && extension.length > 0)) return [];
  return [{ kind: 'direction', keys: [...keys], only, count: keys.length, cite: ['B'], action: null }];
}

/** Three or more exercises that only strengthen, or only stretch. */
function typeRemarks(items: readonly RemarkItem[]): BalanceRemark[] {
  const strength = items.filter(({ exercise }) => exercise.types.includes('strength'));
  const stretch = items.filter(({ exercise }) => exercise.types.includes('stretch') || exercise.types.includes('mobility'));
  const [only, of] = strength.length > 0 ? (['strength', strength] as const) : (['stretch', stretch] as const);
  if (of.length < 3 || (strength.length > 0 && stretch.length > 0)) return [];
  return [{ kind: 'types', keys: of.map(({ key }) => key), only, count: of.length, cite: ['common'], action: null }];
}

function readingRemarks(items: readonly RemarkItem[], message: string, locale: 'en' | 'es'): BalanceRemark[] {
  const texts = [...items.map(({ key, note }) => ({ of: 'note' as const, keys: [key], text: note })), { of: 'message' as const, keys: [], text: message }];
  return texts.flatMap(({ of, keys, text }): BalanceRemark[] => {
    const age = readingAge(text, locale)?.age ?? 0;
    return age > plainAge ? [{ kind: 'reading', of, keys, age, plain: plainAge, cite: [locale === 'es' ? 'fernandez-huerta' : 'flesch-kincaid'], action: null }] : [];
  });
}

export interface RemarkContext {
  /** What the patient's record says: precautions, and the minutes a day they have; null where they did not say. */
  patient: { precautions: readonly Precaution[]; minutesPerDay: number | null };
  /** Estimated minutes on a full day, of programBalance. */
  minutesADay: number;
  messageToPatient: string;
  /** The patient's language: that of the notes. */
  locale: 'en' | 'es';
}

/**
 * What is worth a second look, most weighty first: the patient's precautions, their time, pairs, the
 * sources' doses, direction, strength and stretch, order, count, and words that are hard to read. Each
 * says what it rests on, and most what one click would do. None of them ever stops anything.
 */
export function balanceRemarks(items: readonly RemarkItem[], { patient, minutesADay, messageToPatient, locale }: RemarkContext): BalanceRemark[] {
  const stated = patient.minutesPerDay;
  const long: BalanceRemark[] = stated !== null && minutesADay > stated ? [{ kind: 'minutes', keys: [], minutes: minutesADay, stated, cite: ['patient'], action: null }] : [];
  const pairings = pairingRemarks(items);
  const returns = positionReturns(items.map((item) => item.exercise.position));
  const order: BalanceRemark[] = returns > 0 ? [{ kind: 'order', keys: [], returns, cite: ['order'], action: { kind: 'order' } }] : [];
  const hasWayBack = pairings.some(({ why }) => why === 'counter-pose' || why === 'opposite-direction');
  return [
    ...precautionRemarks(items, patient.precautions), ...long, ...pairings, ...rangeRemarks(items), ...directionRemarks(items, hasWayBack),
    ...typeRemarks(items), ...order, ...countRemarks(items), ...readingRemarks(items, messageToPatient, locale),
  ];
}
