import type { P2 } from './plane';

/** One cubic Bézier: start, two controls, end. */
export type Cubic = readonly [P2, P2, P2, P2];

/** Turns sharper than this stay corners. */
const sharp = Math.cos((37 * Math.PI) / 180);

/** Points nearer than this to the one before say nothing new. */
const tooNear = 0.05;

/**
 * Fit smooth cubics to a polyline within `tolerance` (picture units); sharp turns stay corners. Schneider, "An algorithm for
 * automatically fitting digitized curves", Graphics Gems I. Plain numbers in typed arrays: this is half the time of a picture.
 */
export function fitCurve(points: readonly P2[], tolerance: number): Cubic[] {
  const line = new Polyline(points);
  const cubics: Cubic[] = [];
  let start = 0;
  for (let i = 1; i < line.count; i += 1) {
    if (i < line.count - 1 && !line.isCorner(i)) continue;
    fit({ line, first: start, last: i, tolerance }, line.towards(start, start + 1), line.towards(i, i - 1), cubics);
    start = i;
  }
  return cubics;
}

class Polyline {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly count: number;

  constructor(points: readonly P2[]) {
    this.x = new Float64Array(points.length);
    this.y = new Float64Array(points.length);
    let count = 0;
    let [px, py] = [Infinity, Infinity];
    for (const point of points) {
      const [dx, dy] = [point[0] - px, point[1] - py];
      [px, py] = point;
      if (count > 0 && Math.sqrt(dx * dx + dy * dy) <= tooNear) continue;
      this.x[count] = px;
      this.y[count] = py;
      count += 1;
    }
    this.count = count;
  }

  at(i: number): P2 {
    return [this.x[i] ?? 0, this.y[i] ?? 0];
  }

  gap(i: number, k: number): number {
    const [dx, dy] = [(this.x[k] ?? 0) - (this.x[i] ?? 0), (this.y[k] ?? 0) - (this.y[i] ?? 0)];
    return Math.sqrt(dx * dx + dy * dy);
  }

  towards(from: number, to: number): P2 {
    const size = this.gap(from, to) || 1;
    return [((this.x[to] ?? 0) - (this.x[from] ?? 0)) / size, ((this.y[to] ?? 0) - (this.y[from] ?? 0)) / size];
  }

  isCorner(i: number): boolean {
    const [into, out] = [this.towards(i - 1, i), this.towards(i, i + 1)];
    return into[0] * out[0] + into[1] * out[1] < sharp;
  }
}

/** A stretch of the polyline to be fitted. */
interface Run {
  line: Polyline;
  first: number;
  last: number;
  tolerance: number;
}

function fit(run: Run, t1: P2, t2: P2, into: Cubic[]): void {
  const { line, first, last, tolerance } = run;
  if (last - first === 1) {
    const handle = line.gap(first, last) / 3;
    into.push(withHandles(line.at(first), t1, handle, t2, handle, line.at(last)));
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
    moveCloser(run, places, cubic);
  }
  const back = line.towards(split + 1, split - 1);
  fit({ ...run, last: split }, t1, back, into);
  fit({ ...run, first: split }, [-back[0], -back[1]], t2, into);
}

function withHandles(from: P2, t1: P2, h1: number, t2: P2, h2: number, to: P2): Cubic {
  return [from, [from[0] + t1[0] * h1, from[1] + t1[1] * h1], [to[0] + t2[0] * h2, to[1] + t2[1] * h2], to];
}

/** Where each point lies between the first (0) and the last (1), by the length of the way to it. */
function chordPlaces({ line, first, last }: Run): Float64Array {
  const places = new Float64Array(last - first + 1);
  for (let i = first + 1; i <= last; i += 1) places[i - first] = (places[i - first - 1] ?? 0) + line.gap(i - 1, i);
  const total = places[last - first] || 1;
  for (let i = 0; i < places.length; i += 1) places[i] = (places[i] ?? 0) / total;
  return places;
}

/** Least squares for the lengths of the two handles. */
function bestCubic({ line, first, last }: Run, places: Float64Array, t1: P2, t2: P2): Cubic {
  const [from, to] = [line.at(first), line.at(last)];
  const [fx, fy] = from;
  const [tx, ty] = to;
  const across = t1[0] * t2[0] + t1[1] * t2[1];
  let c11 = 0;
  let c12 = 0;
  let c22 = 0;
  let x1 = 0;
  let x2 = 0;
  for (let i = first; i <= last; i += 1) {
    const t = places[i - first] ?? 0;
    const s = 1 - t;
    const b1 = 3 * t * s * s;
    const b2 = 3 * t * t * s;
    const w1 = s * s * s + b1;
    const w2 = b2 + t * t * t;
    const rx = (line.x[i] ?? 0) - fx * w1 - tx * w2;
    const ry = (line.y[i] ?? 0) - fy * w1 - ty * w2;
    c11 += b1 * b1;
    c12 += b1 * b2 * across;
    c22 += b2 * b2;
    x1 += b1 * (t1[0] * rx + t1[1] * ry);
    x2 += b2 * (t2[0] * rx + t2[1] * ry);
  }
  const det = c11 * c22 - c12 * c12;
  const h1 = (x1 * c22 - x2 * c12) / det;
  const h2 = (c11 * x2 - c12 * x1) / det;
  const chord = line.gap(first, last);
  const sound = Math.abs(det) > 1e-9 && h1 > 1e-3 * chord && h2 > 1e-3 * chord;
  return withHandles(from, t1, sound ? h1 : chord / 3, t2, sound ? h2 : chord / 3, to);
}

export function cubicAt([a, b, c, d]: Cubic, t: number): P2 {
  const s = 1 - t;
  const [wa, wb, wc, wd] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
  return [a[0] * wa + b[0] * wb + c[0] * wc + d[0] * wd, a[1] * wa + b[1] * wb + c[1] * wc + d[1] * wd];
}

function worst({ line, first, last }: Run, places: Float64Array, [a, b, c, d]: Cubic): { error: number; at: number } {
  let error = 0;
  let at = (first + last) >> 1;
  for (let i = first + 1; i < last; i += 1) {
    const t = places[i - first] ?? 0;
    const s = 1 - t;
    const wa = s * s * s;
    const wb = 3 * s * s * t;
    const wc = 3 * s * t * t;
    const wd = t * t * t;
    const dx = a[0] * wa + b[0] * wb + c[0] * wc + d[0] * wd - (line.x[i] ?? 0);
    const dy = a[1] * wa + b[1] * wb + c[1] * wc + d[1] * wd - (line.y[i] ?? 0);
    const off = dx * dx + dy * dy;
    if (off > error) {
      error = off;
      at = i;
    }
  }
  return { error: Math.sqrt(error), at };
}

/** One Newton step for every point, towards the place on the curve that is nearest to it. */
function moveCloser({ line, first, last }: Run, places: Float64Array, [a, b, c, d]: Cubic): void {
  for (let i = first; i <= last; i += 1) {
    const t = places[i - first] ?? 0;
    const s = 1 - t;
    let toward = 0;
    let slope = 0;
    for (let axis = 0; axis < 2; axis += 1) {
      const [pa, pb, pc, pd] = [a[axis] as number, b[axis] as number, c[axis] as number, d[axis] as number];
      const off = pa * s * s * s + pb * 3 * s * s * t + pc * 3 * s * t * t + pd * t * t * t - ((axis === 0 ? line.x[i] : line.y[i]) ?? 0);
      const rate = 3 * (s * s * (pb - pa) + 2 * s * t * (pc - pb) + t * t * (pd - pc));
      toward += rate * off;
      slope += rate * rate + off * 6 * (s * (pc - pb - (pb - pa)) + t * (pd - pc - (pc - pb)));
    }
    if (slope !== 0) places[i - first] = Math.min(1, Math.max(0, t - toward / slope));
  }
}
