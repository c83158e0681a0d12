import * as z from 'zod';
import { drawMovement } from '@/lib/figure/draw-figure';
import { isMovement } from '@/lib/figure/is-movement';
import type { Movement } from '@/lib/figure/movement';

/** Characters of a figure as JSON. The largest built-in one has some five thousand. */
export const largestFigure = 40_000;

/** Some shapes contradict themselves, such as a body that hangs on a limb which reaches for the body. */
function canBeDrawn(movement: Movement): boolean {
  try {
    for (const moment of [0, 0.5, 1]) drawMovement(movement, { moment });
    return true;
  } catch {
    return false;
  }
}

/** A movement from outside: known names, bounded numbers, short lists, nothing else; and it can be drawn. */
export const movementSchema = z.custom<Movement>((value) => isMovement(value) && JSON.stringify(value).length <= largestFigure && canBeDrawn(value), 'not-a-figure');

/** A figure as it was typed, pasted or read from a file; null when it is none. */
export function readMovement(text: string): Movement | null {
  if (text.length > largestFigure * 4) return null;
  try {
    return movementSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
