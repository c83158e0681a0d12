import { drawEar, drawEyes, drawMouth, drawNose } from './draw-face';
import type { FigureView } from './figure-view';
import { girths } from './girth';
import { hairRings, headRing, knotRings, profileAt } from './head-loft';
import { facingAngle, rimAt, silhouette, type Ring } from './loft';
import { filled, line, shape, type Mark } from './mark';
import { hull, type P2 } from './plane';
import type { Paint } from './style';
import { dot, move } from './vector';

/** Hairline: at each height, how far round from the face the skin goes (degrees; 180 = all round). */
const hairline = girths([
  [-3, 180, 0, 0],
  [-2.2, 150, 0, 0],
  [-1.4, 116, 0, 0],
  [1.4, 100, 0, 0],
  [2.6, 80, 0, 0],
  [4.4, 62, 0, 0],
  [5.6, 46, 0, 0],
  [6.2, 20, 0, 0],
  [6.4, 0, 0, 0],
]);

/** Hair below, face and neckline on it, then the features. */
export function drawHead(view: FigureView, paint: Paint, eyes: 'open' | 'closed'): Mark[] {
  const { camera, skeleton } = view;
  const scalp = silhouette(hairRings(skeleton), camera, { start: false, end: false }).outline;
  // From below the chin the scalp is hidden behind the face: the head as a whole gives the outline there.
  const fromBelow = dot(skeleton.frames.head.along, camera.view) < -0.45;
  const hair = fromBelow ? hull([...scalp, ...view.outlines.head]) : scalp;
  const face = faceOutline(view);
  const marks: Mark[] = [
    ...(view.knot ? drawKnot(view, paint) : []),
    filled(hair, paint.hair),
    { points: hair, closed: true, stroke: paint.ink, strokeWidth: fromBelow ? paint.outline * 1.6 : paint.outline },
  ];
  // From straight above only hair is seen, and the tip of the nose.
  if (dot(skeleton.frames.head.along, camera.view) > 0.9) return [...drawNoseTip(view, paint), ...marks];
  if (face.outline.length > 6) {
    marks.push(filled(face.outline, paint.skin));
    for (const run of face.runs) marks.push(line(run, paint.ink, paint.outline));
    marks.push(...drawEar(view, paint), ...drawNose(view, paint), ...drawMouth(view, paint), ...drawEyes(view, paint, eyes));
  }
  return marks;
}

function drawNoseTip({ skeleton, camera }: FigureView, paint: Paint): Mark[] {
  const ring = headRing(skeleton, -0.5);
  const point = (forward: number, side: number): P2 =>
    camera.project(move(ring.centre, [ring.front, ring.depth + forward], [ring.right, side]));
  return [shape([point(-1, -2.2), point(1.6, -1.3), point(3, 0), point(1.6, 1.3), point(-1, 2.2)], paint.skin, paint.ink, paint.outline)];
}

function drawKnot({ skeleton, camera }: FigureView, paint: Paint): Mark[] {
  const { outline } = silhouette(knotRings(skeleton), camera, { start: false, end: false });
  return [shape(outline, paint.hair, paint.ink, paint.outline)];
}

interface Limit {
  point: P2;
  /** On the true outline of the head, rather than on the hairline. */
  onOutline: boolean;
}

function faceOutline(view: FigureView): { outline: P2[]; runs: P2[][] } {
  const left: Limit[] = [];
  const right: Limit[] = [];
  for (const ring of view.rings.head) {
    const limits = skinLimits(view, ring);
    if (!limits) continue;
    left.push(limits[0]);
    right.push(limits[1]);
  }
  const around = [...left, ...right.reverse()];
  return { outline: around.map(({ point }) => point), runs: runsOf([...left.reverse(), ...[...right].reverse()]) };
}

/** Runs of the face's rim that lie on the head's outline, from temple round the chin to temple. */
function runsOf(limits: readonly Limit[]): P2[][] {
  const runs: P2[][] = [[]];
  for (const { point, onOutline } of limits) {
    if (onOutline) runs[runs.length - 1]?.push(point);
    else if ((runs[runs.length - 1]?.length ?? 0) > 0) runs.push([]);
  }
  return runs.filter((run) => run.length > 2);
}

/** The visible stretch of skin at one height of the head, between hairline and outline. */
function skinLimits(view: FigureView, ring: Ring): [Limit, Limit] | null {
  const bare = (hairline(ring.at).front * Math.PI) / 180;
  if (bare < 0.02) return null;
  const facing = facingAngle(ring, view.camera.view);
  const all = bare > 3.1;
  const from = all ? facing - Math.PI / 2 : Math.max(facing - Math.PI / 2, -bare);
  const to = all ? facing + Math.PI / 2 : Math.min(facing + Math.PI / 2, bare);
  if (to - from < 0.02) return null;
  return [limit(view, ring, from, all || from > -bare), limit(view, ring, to, all || to < bare)];
}

/** A point of the outline, pushed out to the profile of brow, nose, lips and chin where that stands out farther. */
function limit(view: FigureView, ring: Ring, angle: number, onOutline: boolean): Limit {
  const point = view.camera.project(rimAt(ring, angle));
  if (!onOutline) return { point, onOutline };
  const centre = view.camera.project(ring.centre);
  const ridge = view.camera.project(move(ring.centre, [ring.front, ring.depth + profileAt(ring.at)]));
  const out: P2 = [point[0] - centre[0], point[1] - centre[1]];
  const reach = (p: P2): number => (p[0] - centre[0]) * out[0] + (p[1] - centre[1]) * out[1];
  return { point: reach(ridge) > reach(point) ? ridge : point, onOutline };
}
