import type { Camera } from './camera';
import { between, gap, hull, roundEnd, type P2 } from './plane';
import type { Frame } from './skeleton';
import { cross, dot, move, scale, unit, type V3 } from './vector';

/** One elliptical cross-section of a part: its centre, orientation, half-depth and half-width. */
export interface Ring extends Frame {
  at: number;
  centre: V3;
  depth: number;
  width: number;
}

/** Where the outline of a part passes one ring, on either side. */
export interface Edge {
  at: number;
  left: P2;
  right: P2;
}

/** A part as seen: edges ring by ring, and the closed outline with its round ends. */
export interface Silhouette {
  edges: Edge[];
  outline: P2[];
  /** Seen nearly end-on: edges say little and the outline is the hull of all sections. */
  endOn: boolean;
}

export function ringAt(
  at: number,
  on: V3,
  frame: Frame,
  girth: { front: number; back: number; side: number },
): Ring {
  const centre = move(on, [frame.front, (girth.front - girth.back) / 2]);
  const { along, front, right } = frame;
  return { along, front, right, at, centre, depth: (girth.front + girth.back) / 2, width: girth.side };
}

/** The point of a ring's rim farthest in direction `n`. */
export function rimTowards(ring: Ring, n: V3): V3 {
  const f = ring.depth * dot(n, ring.front);
  const r = ring.width * dot(n, ring.right);
  const size = Math.sqrt(f * f + r * r);
  if (size < 1e-9) return ring.centre;
  return onRing(ring, (ring.depth * f) / size, (ring.width * r) / size);
}

/** The point so many units to the front and to the right of a ring's centre. Spelt out, for it runs for every point drawn. */
function onRing({ centre, front, right }: Ring, forward: number, aside: number): V3 {
  return [
    centre[0] + front[0] * forward + right[0] * aside,
    centre[1] + front[1] * forward + right[1] * aside,
    centre[2] + front[2] * forward + right[2] * aside,
  ];
}

/** A point of the rim, by angle from the front (0) through the person's right (90). */
export function rimAt(ring: Ring, angle: number): V3 {
  return onRing(ring, ring.depth * Math.cos(angle), ring.width * Math.sin(angle));
}

/** Angle of the rim that faces the eye squarely; the visible half is 90 degrees to either side. */
export function facingAngle(ring: Ring, view: V3): number {
  return Math.atan2(dot(ring.right, view) * ring.depth, dot(ring.front, view) * ring.width);
}

/** The half of a ring that faces the eye (or the other one), from its left edge to its right edge: the line of a hem. */
export function visibleHalf(ring: Ring, camera: Camera, half: 'near' | 'far' = 'near', steps = 10): P2[] {
  const middle = facingAngle(ring, camera.view) + (half === 'near' ? 0 : Math.PI);
  const arc = Array.from({ length: steps + 1 }, (_, i) =>
    camera.project(rimAt(ring, middle - Math.PI / 2 + (Math.PI * i) / steps)),
  );
  const left = camera.project(rimTowards(ring, unit(cross(camera.view, ring.along))));
  return gap(arc[0] as P2, left) <= gap(arc[steps] as P2, left) ? arc : arc.reverse();
}

/** Project a part: round caps at the ends that ask for them. */
export function silhouette(rings: readonly Ring[], camera: Camera, round: { start: boolean; end: boolean }): Silhouette {
  const edges = rings.map((ring): Edge => {
    const n = unit(cross(camera.view, ring.along));
    return {
      at: ring.at,
      left: camera.project(rimTowards(ring, n)),
      right: camera.project(rimTowards(ring, scale(n, -1))),
    };
  });
  const slant = rings.reduce((sum, ring) => sum + Math.abs(dot(ring.along, camera.view)), 0) / rings.length;
  const endOn = slant > 0.8;
  return { edges, endOn, outline: endOn ? hullOf(rings, camera, round) : ribbon(edges, round) };
}

/** The closed outline of a run of edges: down one side, round the end, back up the other. */
export function ribbon(edges: readonly Edge[], round: { start: boolean; end: boolean }): P2[] {
  const first = edges[0] as Edge;
  const last = edges[edges.length - 1] as Edge;
  const inside = (edge: Edge | undefined): P2 => between(edge?.left ?? [0, 0], edge?.right ?? [0, 0], 0.5);
  return [
    ...edges.map((edge) => edge.left),
    ...(round.end ? roundEnd(last.left, last.right, inside(edges[edges.length - 2])) : []),
    ...edges.map((edge) => edge.right).reverse(),
    ...(round.start ? roundEnd(first.right, first.left, inside(edges[1])) : []),
  ];
}

/** Points all over a part as projected: the sections of a part are so close that every other one will do. */
export function shellOf(rings: readonly Ring[], camera: Camera): P2[] {
  const points: P2[] = [];
  rings.forEach((ring, i) => {
    if (i % 2 === 1 && i < rings.length - 1) return;
    for (let k = 0; k < 24; k += 1) points.push(camera.project(rimAt(ring, (Math.PI * k) / 12)));
  });
  return points;
}

function hullOf(rings: readonly Ring[], camera: Camera, round: { start: boolean; end: boolean }): P2[] {
  const points = shellOf(rings, camera);
  const ends = [round.start ? rings[0] : undefined, round.end ? rings[rings.length - 1] : undefined];
  for (const ring of ends) {
    if (!ring) continue;
    const upright = { ...ring, along: ring.front, front: ring.along, right: ring.right, depth: ring.width };
    points.push(...Array.from({ length: 24 }, (_, i) => camera.project(rimAt(upright, (Math.PI * i) / 12))));
  }
  return hull(points);
}
