import { bones } from './body';
import { girths } from './girth';
import { ringAt, type Ring } from './loft';
import { sign, type Side } from './pose';
import { limbFrame, type Frame, type Skeleton } from './skeleton';
import { move, radians, unit, type V3 } from './vector';

/** Heel to toes, in units along the foot from the ankle: above the ankle line, below it, half-width. */
const footGirth = girths([
  [-4.4, -2, 3, 0.7],
  [-4.1, -0.6, 3.6, 1.6],
  [-3.2, 1.2, 3.8, 2.2],
  [-1, 2.4, 3.85, 2.5],
  [1.4, 1.9, 3.85, 2.6],
  [4, 0, 3.75, 2.9],
  [7, -1.5, 3.8, 3.4],
  [9.4, -2.2, 3.85, 3.2],
  [10.8, -2.5, 3.75, 2.4],
  [11.3, -3, 3.4, 1.1],
]);

/** Wrist to finger tips: towards the back of the hand, towards the palm, half-width. */
const handGirth = girths([
  [0, 1.9, 1.9, 1.9],
  [1.6, 1.5, 1.6, 2.1],
  [4, 1.2, 1.5, 2.7],
  [6.4, 1, 1.1, 2.5],
  [8.6, 0.8, 0.85, 1.9],
  [9.7, 0.6, 0.6, 1.2],
  [10, 0.3, 0.3, 0.5],
]);

const thumbGirth = girths([
  [0, 1.2, 1.2, 1.2],
  [0.6, 1, 1, 1],
  [1, 0.8, 0.8, 0.8],
]);

export function footRings(skeleton: Skeleton, side: Side): Ring[] {
  const frame = skeleton.frames[`${side}Foot`];
  const ankle = skeleton.joints[`${side}Ankle`];
  return Array.from({ length: 29 }, (_, i) => {
    const at = -4.4 + ((bones.foot + 0.2) * i) / 28;
    return ringAt(at, move(ankle, [frame.along, at]), frame, footGirth(at));
  });
}

/** The fingers bend towards the palm from the knuckles on, by the hand's `curl` in all. */
export function handRings(skeleton: Skeleton, side: Side): Ring[] {
  const frame = skeleton.frames[`${side}Hand`];
  const curl = radians(skeleton.curl[side]);
  const steps = 24;
  let on = skeleton.joints[`${side}Wrist`];
  return Array.from({ length: steps + 1 }, (_, i) => {
    const at = (bones.hand * i) / steps;
    const bent = bendHand(frame, curl * Math.min(1, Math.max(0, (at - 2.8) / 5.4)));
    if (i > 0) on = move(on, [bent.along, bones.hand / steps]);
    return ringAt(at, on, bent, handGirth(at));
  });
}

function bendHand({ along, front, right }: Frame, by: number): Frame {
  const [c, s] = [Math.cos(by), Math.sin(by)];
  return { along: move([0, 0, 0], [along, c], [front, -s]), front: move([0, 0, 0], [front, c], [along, s]), right };
}

/** The thumb leaves the hand on the inner side and closes a little with the fingers. */
export function thumbRings(skeleton: Skeleton, side: Side): Ring[] {
  const frame = skeleton.frames[`${side}Hand`];
  const inner: V3 = thumbSide(frame, side);
  const grip = 0.25 + skeleton.curl[side] / 160;
  const along = unit(move([0, 0, 0], [frame.along, 0.85], [inner, 0.55], [frame.front, -grip]));
  const root = move(skeleton.joints[`${side}Wrist`], [frame.along, 2], [inner, 1.1], [frame.front, -0.3]);
  const thumb = limbFrame(along, frame.front);
  return Array.from({ length: 9 }, (_, i) =>
    ringAt(i / 8, move(root, [along, (4.3 * i) / 8]), thumb, thumbGirth(i / 8)),
  );
}

/** A right hand seen from its back, fingers up, has its thumb on the left. */
export function thumbSide({ right }: Frame, side: Side): V3 {
  return move([0, 0, 0], [right, -sign(side)]);
}
