import { pixelsPerUnit } from './camera';
import { drawnOutline } from './drawn-outline';
import { thumbRings } from './extremity-loft';
import type { FigureView } from './figure-view';
import { rimAt, silhouette } from './loft';
import { filled, line, type Mark } from './mark';
import { neighboursOf, openOutline, type Neighbour } from './outline';
import type { P2 } from './plane';
import type { PartName, Side } from './pose';
import { lines } from './style';
import { dot } from './vector';
import type { PartPaint } from './draw-part';

/** A hand: palm and fingers, the thumb before or behind it, and creases between the fingers where they are seen. */
export function drawHand(view: FigureView, part: PartName, { paint, joins }: PartPaint): Mark[] {
  const side: Side = part.startsWith('near') ? 'near' : 'far';
  const hand = view.outlines[part];
  const rings = thumbRings(view.skeleton, side);
  const thumb = silhouette(rings, view.camera, { start: true, end: true }).outline;
  const root = view.camera.project(rings[0]?.centre ?? view.skeleton.joints[`${side}Wrist`]);
  const seam = (outline: readonly P2[]): Neighbour => ({ outline, joint: root, reach: 3 * pixelsPerUnit });

  const strokes = (outline: readonly P2[], neighbours: Neighbour[]): Mark[] =>
    openOutline(outline, neighbours).flatMap((run) => drawnOutline(run, paint));
  const wrist = neighboursOf(part, view.outlines, view.skeleton, view.camera, joins);
  const thumbMarks = [filled(thumb, paint.skin), ...strokes(thumb, [seam(hand)])];
  const handMarks = [filled(hand, paint.skin), ...strokes(hand, [...wrist, seam(thumb)]), ...creases(view, part, paint.ink)];

  const frame = view.skeleton.frames[part];
  const depth = (rings[8]?.centre ?? [0, 0, 0]) as readonly [number, number, number];
  const wristAt = view.skeleton.joints[`${side}Wrist`];
  const palmToEye = -dot(frame.front, view.camera.view);
  const ahead = dot(depth, view.camera.view) - dot(wristAt, view.camera.view) - 3.6 * dot(frame.along, view.camera.view);
  return ahead > 0.3 || palmToEye > 0.5 ? [...handMarks, ...thumbMarks] : [...thumbMarks, ...handMarks];
}

/** Three lines between the fingers, on the side of the hand that faces the eye; none when it is seen edge-on. */
function creases(view: FigureView, part: PartName, ink: string): Mark[] {
  const fingers = view.rings[part].filter(({ at }) => at >= 5.4 && at <= 9);
  const middle = fingers[Math.floor(fingers.length / 2)];
  if (!middle) return [];
  const facing = dot(middle.front, view.camera.view);
  if (Math.abs(facing) < 0.35) return [];
  return [-0.5, 0, 0.5].map((across) => {
    const angle = facing > 0 ? Math.asin(across) : Math.PI - Math.asin(across);
    const reach = across === 0 ? fingers : fingers.slice(0, -1);
    return line(reach.map((ring) => view.camera.project(rimAt(ring, angle))), ink, lines.crease);
  });
}
