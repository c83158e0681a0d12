import { line, type Mark } from './mark';
import type { P2 } from './plane';

export const hatchWidth = 1.5;

/**
 * Slanted strokes that fill an outline: the tint of a picture that has only black and white. All lines lie on one grid of the
 * whole picture, so that they run on from part to part.
 */
export function hatching(outline: readonly P2[], step: number, ink: string): Mark[] {
  // Lines x + y = c; on each, the crossings with the outline in order of x are ends of strokes (even–odd).
  const sums = outline.map(([x, y]) => x + y);
  const marks: Mark[] = [];
  for (let c = Math.ceil(Math.min(...sums) / step) * step; c < Math.max(...sums); c += step) {
    const crossings: number[] = [];
    outline.forEach(([x], i) => {
      const next = (i + 1) % outline.length;
      const [a, b] = [(sums[i] ?? 0) - c, (sums[next] ?? 0) - c];
      if (a < 0 === b < 0) return;
      crossings.push(x + ((outline[next] as P2)[0] - x) * (a / (a - b)));
    });
    crossings.sort((a, b) => a - b);
    for (let k = 0; k + 1 < crossings.length; k += 2) {
      // Whole units: the eye does not miss the tenths, the file is a tenth smaller.
      const [from, to] = [Math.ceil(crossings[k] as number), Math.floor(crossings[k + 1] as number)];
      if (to - from > 2) marks.push(line([[from, c - from], [to, c - to]], ink, hatchWidth, true));
    }
  }
  return marks;
}
