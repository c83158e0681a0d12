import { gap, type P2 } from './plane';

/** One cubic Bézier: start, two controls, end. */
export type Cubic = readonly [P2, P2, P2, P2];

/** Fit smooth cubics to a polyline within `tolerance`; sharp turns stay corners (Schneider, Graphics Gems I). */
export function fitCurve(points: readonly P2[], tolerance: number): Cubic[] {
  return splitAtCorners(dedupe(points)).flatMap((piece) =>
    piece.length < 2 ? [] : fit(piece, direction(piece[0], piece[1]), direction(piece[piece.length - 1], piece[piece.length - 2]), tolerance),
  );
}

const plus = (a: P2, b: P2, k: number): P2 => [a[0] + b[0] * k, a[1] + b[1] * k];
const minus = (a: P2, b: P2): P2 => [a[0] - b[0], a[1] - b[1]];
const product = (a: P2, b: P2): number => a[0] * b[0] + a[1] * b[1];

function direction(from: P2 = [0, 0], to: P2 = [1, 0]): P2 {
  const size = gap(from, to) || 1;
  return [(to[0] - from[0]) / size, (to[1] - from[1]) / size];
}

function dedupe(points: readonly P2[]): P2[] {
  return points.filter((point, i) => i === 0 || gap(point, points[i - 1] as P2) > 0.05);
}

const sharp = Math.cos((37 * Math.PI) / 180);

function splitAtCorners(points: readonly P2[]): P2[][] {
  const pieces: P2[][] = [];
  let start = 0;
  for (let i = 1; i < points.length - 1; i += 1) {
    const [before, here, after] = [points[i - 1] as P2, points[i] as P2, points[i + 1] as P2];
    if (product(direction(before, here), direction(here, after)) >= sharp) continue;
    pieces.push(points.slice(start, i + 1));
    start = i;
  }
  return [...pieces, points.slice(start)];
}

function fit(points: readonly P2[], t1: P2, t2: P2, tolerance: number): Cubic[] {
  const first = points[0] as P2;
  const last = points[points.length - 1] as P2;
  if (points.length === 2) {
    const third = gap(first, last) / 3;
    return [[first, plus(first, t1, third), plus(last, t2, third), last]];
  }
  let places = chordPlaces(points);
  for (let round = 0; round < 4; round += 1) {
    const cubic = bezierFor(points, places, t1, t2);
    const { error, at } = worst(points, places, cubic);
    if (error < tolerance) return [cubic];
    if (error > tolerance * 8 || round === 3) {
      const centre = direction(points[at + 1], points[at - 1]);
      const back: P2 = [-centre[0], -centre[1]];
      return [...fit(points.slice(0, at + 1), t1, centre, tolerance), ...fit(points.slice(at), back, t2, tolerance)];
    }
    places = places.map((t, i) => closer(cubic, points[i] as P2, t));
  }
  return [];
}

function chordPlaces(points: readonly P2[]): number[] {
  const sums = [0];
  for (let i = 1; i < points.length; i += 1) sums.push((sums[i - 1] ?? 0) + gap(points[i - 1] as P2, points[i] as P2));
  const total = sums[sums.length - 1] || 1;
  return sums.map((sum) => sum / total);
}

function bezierFor(points: readonly P2[], places: readonly number[], t1: P2, t2: P2): Cubic {
  const [first, last] = [points[0] as P2, points[points.length - 1] as P2];
  let [c00, c01, c11, x0, x1] = [0, 0, 0, 0, 0];
  places.forEach((t, i) => {
    const s = 1 - t;
    const [b0, b1, b2, b3] = [s * s * s, 3 * t * s * s, 3 * t * t * s, t * t * t];
    const [a1, a2]: [P2, P2] = [plus([0, 0], t1, b1), plus([0, 0], t2, b2)];
    const rest = minus(points[i] as P2, plus(plus([0, 0], first, b0 + b1), last, b2 + b3));
    c00 += product(a1, a1);
    c01 += product(a1, a2);
    c11 += product(a2, a2);
    x0 += product(a1, rest);
    x1 += product(a2, rest);
  });
  const det = c00 * c11 - c01 * c01;
  let [alpha1, alpha2] = Math.abs(det) < 1e-9 ? [0, 0] : [(x0 * c11 - x1 * c01) / det, (c00 * x1 - c01 * x0) / det];
  const chord = gap(first, last);
  if (alpha1 < 1e-3 * chord || alpha2 < 1e-3 * chord) [alpha1, alpha2] = [chord / 3, chord / 3];
  return [first, plus(first, t1, alpha1), plus(last, t2, alpha2), last];
}

export function cubicAt([a, b, c, d]: Cubic, t: number): P2 {
  const s = 1 - t;
  return plus(plus(plus(plus([0, 0], a, s * s * s), b, 3 * s * s * t), c, 3 * s * t * t), d, t * t * t);
}

function worst(points: readonly P2[], places: readonly number[], cubic: Cubic): { error: number; at: number } {
  let [error, at] = [0, Math.floor(points.length / 2)];
  for (let i = 1; i < points.length - 1; i += 1) {
    const off = gap(cubicAt(cubic, places[i] ?? 0), points[i] as P2);
    if (off > error) [error, at] = [off, i];
  }
  return { error, at };
}

/** One Newton step towards the place on the curve that is nearest to the point. */
function closer(cubic: Cubic, point: P2, t: number): number {
  const [a, b, c, d] = cubic;
  const s = 1 - t;
  const off = minus(cubicAt(cubic, t), point);
  const first = plus(plus(plus([0, 0], minus(b, a), 3 * s * s), minus(c, b), 6 * s * t), minus(d, c), 3 * t * t);
  const second = plus(plus([0, 0], plus(minus(c, b), minus(b, a), -1), 6 * s), plus(minus(d, c), minus(c, b), -1), 6 * t);
  const slope = product(first, first) + product(off, second);
  return slope === 0 ? t : Math.min(1, Math.max(0, t - product(off, first) / slope));
}
