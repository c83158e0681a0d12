import type { FigureView } from './figure-view';
import { headRing, profileAt } from './head-loft';
import { facingAngle, rimAt } from './loft';
import { line, shape, type Mark } from './mark';
import type { P2 } from './plane';
import { lines, type Paint } from './style';
import { cross, dot, move, radians, unit, type V3 } from './vector';

interface Spot {
  on: P2;
  at: V3;
  /** 1 faces the eye squarely, 0 lies on the outline, below 0 is hidden. */
  facing: number;
}

/** A point on the skin of the head: height above the skull base, degrees round from the face to the person's right. */
function spot({ skeleton, camera }: FigureView, height: number, round: number, out = 0): Spot {
  const ring = headRing(skeleton, height);
  const at = rimAt(ring, radians(round));
  const away = unit(move(at, [ring.centre, -1]));
  return { at, on: camera.project(move(at, [away, out])), facing: dot(away, camera.view) };
}

const strokeThrough = (spots: readonly Spot[], paint: Paint, width: number, hiddenBelow = 0.12): Mark[] => {
  const seen = spots.filter(({ facing }) => facing > hiddenBelow).map(({ on }) => on);
  return seen.length > 1 ? [line(seen, paint.ink, width)] : [];
};

export function drawEyes(view: FigureView, paint: Paint, eyes: 'open' | 'closed'): Mark[] {
  return [-1, 1].flatMap((side) => {
    const at = (height: number, round: number): Spot => spot(view, height, side * round);
    const lid =
      eyes === 'open'
        ? [at(2.1, 33), at(1.6, 33), at(1, 33)]
        : [at(1.6, 22), at(1.2, 29), at(1.15, 36), at(1.5, 44)];
    const brow = [at(3.7, 20), at(4, 31), at(3.6, 44)];
    return [...strokeThrough(lid, paint, eyes === 'open' ? 3.2 : 2), ...strokeThrough(brow, paint, 1.7)];
  });
}

export function drawMouth(view: FigureView, paint: Paint): Mark[] {
  const spots = [-26, -14, 0, 14, 26].map((round) => spot(view, -2.55 + Math.abs(round) * 0.012, round, 0.1));
  return strokeThrough(spots, paint, 2, 0.02);
}

/** The nose is part of the outline in profile; seen from the front it is a short line down its lit side. */
export function drawNose(view: FigureView, paint: Paint): Mark[] {
  const ring = headRing(view.skeleton, 0);
  const facing = facingAngle(ring, view.camera.view);
  if (Math.abs(facing) > radians(62)) return [];
  const side = facing < 0 ? 1 : -1;
  const ridge = (height: number): P2 => spot(view, height, 0, profileAt(height)).on;
  return [line([ridge(0.9), ridge(0.2), ridge(-0.5), spot(view, -0.9, side * 7, 0.5).on], paint.ink, 1.8)];
}

export function drawEar(view: FigureView, paint: Paint): Mark[] {
  return [-98, 98].flatMap((round) => {
    const { at, facing } = spot(view, 0.4, round);
    if (facing < 0.3) return [];
    const { along, front } = view.skeleton.frames.head;
    const back = cross(cross(front, along), along);
    const rim = (i: number): P2 => {
      const angle = (Math.PI * i) / 8;
      return view.camera.project(move(at, [along, 1.75 * Math.cos(angle)], [back, 1.15 * Math.sin(angle)]));
    };
    return [shape(Array.from({ length: 16 }, (_, i) => rim(i)), paint.skin, paint.ink, lines.hem)];
  });
}
