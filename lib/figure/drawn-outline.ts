import type { Mark } from './mark';
import { between, gap, type P2 } from './plane';
import type { Paint } from './style';

/** Lengths in picture units that stay apart on a print of 150 dots an inch. */
const dash = 11;
const pause = 8;

/** One stretch of an outline as it is inked: whole, or cut into dashes for a far part on a 1-bit print. */
export function drawnOutline({ points, closed }: { points: P2[]; closed: boolean }, paint: Paint): Mark[] {
  const ink = { stroke: paint.ink, strokeWidth: paint.outline };
  if (!paint.dashed) return [{ points, closed, ...ink }];
  return dashes(closed ? [...points, points[0] as P2] : points).map((run) => ({ points: run, closed: false, straight: true, ...ink }));
}

/** Dashes along a polyline, each told by its two ends and, where it bends, by its middle. */
function dashes(points: readonly P2[]): P2[][] {
  const lengths = [0];
  for (let i = 1; i < points.length; i += 1) lengths.push((lengths[i - 1] ?? 0) + gap(points[i - 1] as P2, points[i] as P2));
  const whole = lengths[lengths.length - 1] ?? 0;
  let i = 1;
  const at = (place: number): P2 => {
    while (i < points.length - 1 && (lengths[i] ?? 0) < place) i += 1;
    const [from, to] = [lengths[i - 1] ?? 0, lengths[i] ?? 0];
    return between(points[i - 1] as P2, points[i] as P2, to > from ? (place - from) / (to - from) : 0);
  };
  const runs: P2[][] = [];
  for (let place = 0; place < whole; place += dash + pause) {
    const end = Math.min(whole, place + dash);
    runs.push([at(place), at((place + end) / 2), at(end)]);
  }
  return runs;
}
