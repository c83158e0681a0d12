import { girths } from './girth';
import { ringAt, type Ring } from './loft';
import type { Skeleton } from './skeleton';
import { move } from './vector';

/** Chin (−5) to crown (9), in units above the skull base: towards the face, towards the nape, half-width. */
const headGirth = girths([
  [-5, 4.9, -3.7, 0.6],
  [-4.8, 5.5, -2.9, 1.5],
  [-4.2, 5.9, -1.3, 2.6],
  [-3.2, 6, 0.6, 3.5],
  [-2, 6, 2.8, 4.1],
  [-0.5, 6, 4.7, 4.5],
  [1, 6.1, 5.7, 4.8],
  [3, 6.2, 6.2, 5],
  [5, 5.9, 6.1, 4.8],
  [7, 4.8, 5.1, 3.9],
  [8.2, 3.2, 3.5, 2.7],
  [8.8, 1.7, 1.9, 1.5],
  [9, 0.3, 0.3, 0.3],
]);

/** How far the mid-line of the face stands out from its oval: brow, nose, lips, chin. */
const profile = girths([
  [-5, 0, 0, 0],
  [-4.5, 0.3, 0, 0],
  [-3.8, 0.05, 0, 0],
  [-3.1, 0.4, 0, 0],
  [-2.6, 0.15, 0, 0],
  [-2.1, 0.45, 0, 0],
  [-1.4, 0.2, 0, 0],
  [-1, 1.1, 0, 0],
  [-0.5, 1.65, 0, 0],
  [0.2, 1.3, 0, 0],
  [1.4, 0.45, 0, 0],
  [2.4, -0.1, 0, 0],
  [3.4, 0.2, 0, 0],
  [4.6, 0, 0, 0],
]);

export const chin = -5;
export const crown = 9;
const levels = 42;
const hairThickness = 0.8;

export function headRing(skeleton: Skeleton, at: number): Ring {
  const frame = skeleton.frames.head;
  return ringAt(at, move(skeleton.joints.C1, [frame.along, at]), frame, headGirth(at));
}

export function headRings(skeleton: Skeleton): Ring[] {
  return Array.from({ length: levels + 1 }, (_, i) => headRing(skeleton, chin + ((crown - chin) * i) / levels));
}

/** Rises from 0 to 1 between two heights. */
const rise = (at: number, from: number, to: number): number => Math.min(1, Math.max(0, (at - from) / (to - from)));

/**
 * The scalp with its hair, from the nape to the crown. It stands off the head only where there is hair: all the way down
 * at the back, above the temples at the sides, above the hairline in front.
 */
export function hairRings(skeleton: Skeleton): Ring[] {
  const nape = -2.4;
  return Array.from({ length: 33 }, (_, i) => {
    const at = nape + ((crown - nape) * i) / 32;
    const girth = headGirth(at);
    const on = move(skeleton.joints.C1, [skeleton.frames.head.along, at + hairThickness * rise(at, 3, crown)]);
    return ringAt(at, on, skeleton.frames.head, {
      front: girth.front + hairThickness * 0.6 * rise(at, 5, 6.6),
      back: girth.back + hairThickness * rise(at, nape, nape + 2.5),
      side: girth.side + hairThickness * 0.7 * rise(at, 1, 4),
    });
  });
}

/** A knot of hair on the crown, a little to the back. */
export function knotRings(skeleton: Skeleton): Ring[] {
  const frame = skeleton.frames.head;
  const radius = 2.7;
  const centre = move(skeleton.joints.C1, [frame.along, 10.6], [frame.front, -2.2]);
  return Array.from({ length: 15 }, (_, i) => {
    const angle = (Math.PI * (i / 14 - 0.5)) * 0.98;
    const girth = radius * Math.cos(angle);
    return ringAt(i, move(centre, [frame.along, radius * 0.85 * Math.sin(angle)]), frame, { front: girth, back: girth, side: girth });
  });
}

export const profileAt = (at: number): number => profile(at).front;
