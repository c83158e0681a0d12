import { mix, type V3 } from './vector';

const stepsPerStretch = 8;

/** A smooth line through the given points (Catmull–Rom), eight steps to a stretch; two points give a straight line. */
export function smoothPath(points: readonly V3[]): V3[] {
  const at = (i: number): V3 => points[Math.max(0, Math.min(points.length - 1, i))] as V3;
  if (points.length === 2) return Array.from({ length: 9 }, (_, i) => mix(at(0), at(1), i / 8));
  const path: V3[] = [at(0)];
  for (let k = 0; k < points.length - 1; k += 1) {
    for (let i = 1; i <= stepsPerStretch; i += 1) path.push(between([at(k - 1), at(k), at(k + 1), at(k + 2)], i / stepsPerStretch));
  }
  return path;
}

function between([a, b, c, d]: readonly [V3, V3, V3, V3], t: number): V3 {
  const axis = (n: 0 | 1 | 2): number =>
    0.5 * (2 * b[n] + (c[n] - a[n]) * t + (2 * a[n] - 5 * b[n] + 4 * c[n] - d[n]) * t * t + (3 * b[n] - a[n] - 3 * c[n] + d[n]) * t * t * t);
  return [axis(0), axis(1), axis(2)];
}
