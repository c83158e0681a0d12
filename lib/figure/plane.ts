/** A point of the picture, in picture units (4 to one body unit), y downwards. */
export type P2 = readonly [number, number];

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Distance of two points. The square root is written out: Math.hypot is ten times slower, and this runs for every point. */
export function gap(a: P2, b: P2): number {
  const [x, y] = [a[0] - b[0], a[1] - b[1]];
  return Math.sqrt(x * x + y * y);
}
export const between = (a: P2, b: P2, t: number): P2 => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];

/** Even–odd test; a point on the edge may fall either way. */
export function isInside(point: P2, polygon: readonly P2[]): boolean {
  const [atX, atY] = point;
  let inside = false;
  let before = polygon[polygon.length - 1] ?? point;
  // Indexed and without destructuring: this loop is the innermost of a picture.
  for (let i = 0; i < polygon.length; i += 1) {
    const now = polygon[i] as P2;
    const y = now[1];
    if (y > atY !== before[1] > atY && atX < ((before[0] - now[0]) * (atY - y)) / (before[1] - y) + now[0]) inside = !inside;
    before = now;
  }
  return inside;
}

/** Twice the signed area; positive when the points run clockwise on the picture (y down). */
export function turning(polygon: readonly P2[]): number {
  let area = 0;
  let [px, py] = polygon[polygon.length - 1] ?? [0, 0];
  for (const [x, y] of polygon) {
    area += px * y - x * py;
    [px, py] = [x, y];
  }
  return area;
}

/** Convex hull, Andrew's monotone chain. */
export function hull(points: readonly P2[]): P2[] {
  const sorted = points.slice().sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (ordered: readonly P2[]): P2[] => {
    const chain: P2[] = [];
    for (const p of ordered) {
      while (chain.length >= 2 && bend(chain[chain.length - 2] as P2, chain[chain.length - 1] as P2, p) <= 0) chain.pop();
      chain.push(p);
    }
    chain.pop();
    return chain;
  };
  return [...half(sorted), ...half(sorted.reverse())];
}

const bend = (a: P2, b: P2, c: P2): number => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

/** The part of a polygon that lies inside a convex one (Sutherland–Hodgman). */
export function clipTo(polygon: readonly P2[], convex: readonly P2[]): P2[] {
  const way = Math.sign(turning(convex));
  return convex.reduce<readonly P2[]>((rest, a, i) => {
    const b = convex[(i + 1) % convex.length] as P2;
    const side = (p: P2): number => way * bend(a, b, p);
    return rest.flatMap((p, k): P2[] => {
      const before = rest[(k + rest.length - 1) % rest.length] as P2;
      const [was, now] = [side(before), side(p)];
      const crossing = was >= 0 !== now >= 0 ? [between(before, p, was / (was - now))] : [];
      return now >= 0 ? [...crossing, p] : crossing;
    });
  }, polygon) as P2[];
}

/** Half a circle from one edge of a part to the other, bulging away from `inner`: the round end of a limb. */
export function roundEnd(from: P2, to: P2, inner: P2, steps = 9): P2[] {
  const centre = between(from, to, 0.5);
  const radius = gap(from, to) / 2;
  const start = Math.atan2(from[1] - centre[1], from[0] - centre[0]);
  const outward = Math.atan2(centre[1] - inner[1], centre[0] - inner[0]);
  const way = Math.sin(outward - start) >= 0 ? 1 : -1;
  return Array.from({ length: steps }, (_, i) => {
    const angle = start + (way * Math.PI * (i + 1)) / (steps + 1);
    return [centre[0] + radius * Math.cos(angle), centre[1] + radius * Math.sin(angle)] as const;
  });
}

export function boxOf(points: Iterable<P2>): Box {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const point of points) {
    const x = point[0];
    const y = point[1];
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

export function unionOf(a: Box, b: Box): Box {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}

export function grow(box: Box, by: number): Box {
  return { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by };
}
