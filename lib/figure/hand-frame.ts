import { isReaching, sign, type Pose, type Side } from './pose';
import type { Frame, Skeleton } from './skeleton';
import { targetAxis } from './target';
import { cross, perpendicular, scale, sub, unit, add, type V3 } from './vector';

/** A hand needs to know where its back faces: as told, up off the floor, or away from what it holds. */
export function handFrame(skeleton: Skeleton, pose: Pose, side: Side, along: V3): Frame {
  const front = perpendicular(backOfHand(skeleton, pose, side, along), along, [0, 1, 0]);
  return { along, front, right: cross(along, front) };
}

function backOfHand(skeleton: Skeleton, pose: Pose, side: Side, along: V3): V3 {
  const told = pose[`${side}Hand`]?.back;
  if (told) return told;
  const arm = pose[`${side}Arm`];
  if (isReaching(arm) && 'on' in arm.reach) return awayFrom(skeleton, side, targetAxis(skeleton, arm.reach.on));
  if (isReaching(arm) && 'from' in arm.reach) return skeleton.spine.lumbar.front;
  // A hand that points up or down shows its back outwards, a level hand upwards.
  const steep = Math.abs(along[1]);
  return add(scale([0, 1, 0], 1 - steep), scale([0, 0, sign(side)], steep));
}

function awayFrom(skeleton: Skeleton, side: Side, axis: { from: V3; along: V3 }): V3 {
  const out = sub(skeleton.joints[`${side}Wrist`], axis.from);
  return unit(perpendicular(out, axis.along));
}
