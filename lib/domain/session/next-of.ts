import { placeIn } from './place-in';
import type { BodySide, SessionExercise, SessionState } from './session-state';

/** What comes after the set that is running (or waiting). Rest in seconds. */
export type NextUp =
  | { kind: 'rest'; seconds: number; set: number }
  | { kind: 'side'; side: BodySide }
  | { kind: 'set'; set: number }
  | { kind: 'exercise'; exercise: SessionExercise }
  | { kind: 'end' };

export function nextOf(state: SessionState): NextUp {
  const place = placeIn(state);
  if (!place) return { kind: 'end' };
  const { item, stint } = place;
  const next = item.stints[state.stint + 1];
  if (next && next.set === stint.set && next.side) return { kind: 'side', side: next.side };
  const { rest } = item.exercise.dose;
  if (next) return rest ? { kind: 'rest', seconds: rest, set: next.set } : { kind: 'set', set: next.set };
  const exercise = state.items[state.item + 1]?.exercise;
  return exercise ? { kind: 'exercise', exercise } : { kind: 'end' };
}
