import { gap, type P2 } from './plane';

/** One cubic Bézier: start, two controls, end. */
export type Cubic = readonly [P2, P2, P2, P2];

/** Turns sharper than this stay corners. */
const sharp = Math.cos((37 * Math.PI) / 180);

/** Fit smooth cubics to a polyline within `tolerance`; sharp turns stay corners (Schneider, Graphics Gems I). */
export function fitCurve(points: readonly P2[], tolerance: number): Cubic[] {
  const kept = points.filter((point, i) => i === 0 || gap(point, points[i - 1] as P2) > 0.05);
  const cubics: Cubic[] = [];
  let start = 0;
  for (let i = 1; i < kept.length; i += 1) {
    if (i < kept.length - 1 && !isCorner(kept, i)) continue;
    const run: Run = { points: kept, first: start, last: i, tolerance };
    fit(run, towards(kept, start, start + 1), towards(kept, i, i - 1), cubics);
    start = i;
  }
  return cubics;
}

/** A stretch of the polyline to be fitted. */
interface Run {
  points: readonly P2[];
  first: number;
  last: number;
  tolerance: number;
}

function towards(points: readonly P2[], from: number, to: number): P2 {
  const [a, b] = [points[from] as P2, points[to] as P2];
  const size = gap(a, b) || 1;
  return [(b[0] - a[0]) / size, (b[1] - a[1]) / size];
}

function isCorner(points: readonly P2[], i: number): boolean {
  const [into, out] = [towards(points, i - 1, i), towards(points, i, i + 1)];
  return into[0] * out[0] + into[1] * out[1] < sharp;
}

function fit(run: Run, t1: P2, t2: P2, into: Cubic[]): void {
  const { points, first, last, tolerance } = run;
  const [from, to] = [points[first] as P2, points[last] as P2];
  if (last - first === 1) {
    into.push(withHandles(from, t1, gap(from, to) / 3, t2, gap(from, to) / 3, to));
    return;
  }
  const places = chordPlaces(run);
  let split = first + 1;
  for (let round = 0; round < 4; round += 1) {
    const cubic = bestCubic(run, places, t1, t2);
    const { error, at } = worst(run, places, cubic);
    if (error < tolerance) {
      into.push(cubic);
      return;
    }
    split = at;
    if (error > tolerance * 8) break;
    for (let i = first; i <= last; i += 1) places[i - first] = closer(cubic, points[i] as P2, places[i - first] ?? 0);
  }
  const back = towards(points, split + 1, split - 1);
  fit({ ...run, last: split }, t1, back, into);
  fit({ ...run, first: split }, [-back[0], -back[1]], t2, into);
}

function withHandles(from: P2, t1: P2, h1: number, t2: P2, h2: number, to: P2): Cubic {
  return [from, [from[0] + t1[0] * h1, from[1] + t1[1] * h1], [to[0] + t2[0] * h2, to[1] + t2[1] * h2], to];
}

function chordPlaces({ points, first, last }: Run): number[] {
  const sums = [0];
  for (let i = first + 1; i <= last; i += 1) sums.push((sums[i - first - 1] ?? 0) + gap(points[i - 1] as P2, points[i] as P2));
  const total = sums[last - first] || 1;
  return sums.map((sum) => sum / total);
}

/** Least squares for the lengths of the two handles. */
function bestCubic({ points, first, last }: Run, places: readonly number[], t1: P2, t2: P2): Cubic {
  const [from, to] = [points[first] as P2, points[last] as P2];
  const across = t1[0] * t2[0] + t1[1] * t2[1];
  let [c11, c12, c22, x1, x2] = [0, 0, 0, 0, 0];
  for (let i = first; i <= last; i += 1) {
    const t = places[i - first] ?? 0;
    const s = 1 - t;
    const [b1, b2] = [3 * t * s * s, 3 * t * t * s];
    const [w1, w2] = [s * s * s + b1, b2 + t * t * t];
    const point = points[i] as P2;
    const rx = point[0] - from[0] * w1 - to[0] * w2;
    const ry = point[1] - from[1] * w1 - to[1] * w2;
    c11 += b1 * b1;
    c12 += b1 * b2 * across;
    c22 += b2 * b2;
    x1 += b1 * (t1[0] * rx + t1[1] * ry);
    x2 += b2 * (t2[0] * rx + t2[1] * ry);
  }
  const det = c11 * c22 - c12 * c12;
  const h1 = (x1 * c22 - x2 * c12) / det;
  const h2 = (c11 * x2 - c12 * x1) / det;
  const chord = gap(from, to);
  const sound = Math.abs(det) > 1e-9 && h1 > 1e-3 * chord && h2 > 1e-3 * chord;
  return withHandles(from, t1, sound ? h1 : chord / 3, t2, sound ? h2 : chord / 3, to);
}

export function cubicAt([a, b, c, d]: Cubic, t: number): P2 {
  const s = 1 - t;
  const [wa, wb, wc, wd] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
  return [a[0] * wa + b[0] * wb + c[0] * wc + d[0] * wd, a[1] * wa + b[1] * wb + c[1] * wc + d[1] * wd];
}

function worst({ points, first, last }: Run, places: readonly number[], cubic: Cubic): { error: number; at: number } {
  let error = 0;
  let at = (first + last) >> 1;
  for (let i = first + 1; i < last; i += 1) {
    const off = gap(cubicAt(cubic, places[i - first] ?? 0), points[i] as P2);
    if (off > error) {
      error = off;
      at = i;
    }
  }
  return { error, at };
}

/** One Newton step towards the place on the curve that is nearest to the point. */
function closer(cubic: Cubic, point: P2, t: number): number {
  const [a, b, c, d] = cubic;
  const s = 1 - t;
  const on = cubicAt(cubic, t);
  let [toward, slope] = [0, 0];
  for (const axis of [0, 1] as const) {
    const off = on[axis] - point[axis];
    const [ab, bc, cd] = [b[axis] - a[axis], c[axis] - b[axis], d[axis] - c[axis]];
    const first = 3 * (s * s * ab + 2 * s * t * bc + t * t * cd);
    toward += first * off;
    slope += first * first + off * 6 * (s * (bc - ab) + t * (cd - bc));
  }
  return slope === 0 ? t : Math.min(1, Math.max(0, t - toward / slope));
}
