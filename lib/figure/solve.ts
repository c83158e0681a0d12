import { bones } from './body';
import { mediumBuild, type Build } from './build';
import { lowestOf } from './part-loft';
import { isReaching, sides, sign, type JointName, type PartName, type Pose } from './pose';
import { type Frame, type Skeleton } from './skeleton';
import { placeReachingLimb, waitsForLimb } from './solve-reaching';
import { placeSwingingLimb } from './solve-swinging';
import { solveSpine } from './solve-spine';
import { move, radians, turn, type V3 } from './vector';

const limbs = ['Leg', 'Arm'] as const;

/**
 * Put a pose together: spine, free limbs, anchor, floor, then the limbs that reach for something. This order is what keeps
 * a pose from floating or sliding. Pure; the same pose gives the same skeleton.
 */
export function solve(pose: Pose, build: Build = mediumBuild): Skeleton {
  const { skeleton, placed } = standOnSpine(pose);
  for (const side of sides) {
    for (const limb of limbs) placed.push(...placeSwingingLimb(skeleton, pose, side, limb));
  }
  setDown(skeleton, pose, build, placed);
  for (const limb of limbs) {
    for (const onLimb of [false, true]) {
      for (const side of sides) {
        const asked = pose[`${side}${limb}`];
        if (isReaching(asked) && waitsForLimb(asked) === onLimb) placeReachingLimb(skeleton, pose, side, limb);
      }
    }
  }
  if (pose.roll) rollOver(skeleton, pose.roll.by, pose.roll.rests, build);
  return skeleton;
}

function standOnSpine(pose: Pose): { skeleton: Skeleton; placed: PartName[] } {
  const { joints, frames: spine } = solveSpine(pose);
  const nowhere = {} as Record<JointName, V3>;
  const frames = { torso: spine.pelvis, neck: spine.neck, head: spine.head } as Record<PartName, Frame>;
  const curl = { near: pose.nearHand?.curl ?? 12, far: pose.farHand?.curl ?? 12 };
  const skeleton: Skeleton = { joints: { ...nowhere, ...joints }, frames, spine, curl, breath: pose.breath ?? 0, misses: [] };
  for (const side of sides) {
    const k = sign(side);
    const shift = pose[`${side}Shoulder`];
    skeleton.joints[`${side}Hip`] = move(joints.hip, [spine.pelvis.right, k * bones.halfHips]);
    skeleton.joints[`${side}Shoulder`] = move(
      joints.C7,
      [spine.thorax.along, (shift?.up ?? 0) - bones.shoulderBelowC7],
      [spine.thorax.front, shift?.forward ?? 0],
      [spine.thorax.right, k * (bones.halfShoulders + (shift?.out ?? 0))],
    );
  }
  return { skeleton, placed: ['torso', 'neck', 'head'] };
}

/** Bring the anchor joint to its place; without a height for it, lower the body until its resting parts touch the floor. */
function setDown(skeleton: Skeleton, pose: Pose, build: Build, placed: readonly PartName[]): void {
  const { joint, x, y } = pose.anchor;
  const at = skeleton.joints[joint];
  shift(skeleton, [x - at[0], y === undefined ? 0 : y - at[1], 0]);
  if (y !== undefined) return;
  const resting = (pose.rests ?? []).filter((part) => placed.includes(part));
  if (resting.length > 0) shift(skeleton, [0, -Math.min(...resting.map((part) => lowestOf(part, skeleton, build))), 0]);
}

function shift(skeleton: Skeleton, by: V3): void {
  eachJoint(skeleton, (at) => move(at, [by, 1]));
}

function rollOver(skeleton: Skeleton, by: number, rests: readonly PartName[], build: Build): void {
  const rolled = (v: V3): V3 => turn(v, [1, 0, 0], radians(by));
  eachJoint(skeleton, rolled);
  const rollFrame = (frame: Frame): Frame => ({
    along: rolled(frame.along),
    front: rolled(frame.front),
    right: rolled(frame.right),
  });
  for (const part of Object.keys(skeleton.frames) as PartName[]) skeleton.frames[part] = rollFrame(skeleton.frames[part]);
  for (const segment of Object.keys(skeleton.spine) as (keyof Skeleton['spine'])[]) {
    skeleton.spine[segment] = rollFrame(skeleton.spine[segment]);
  }
  shift(skeleton, [0, -Math.min(...rests.map((part) => lowestOf(part, skeleton, build))), 0]);
}

function eachJoint(skeleton: Skeleton, change: (at: V3) => V3): void {
  for (const joint of Object.keys(skeleton.joints) as JointName[]) skeleton.joints[joint] = change(skeleton.joints[joint]);
}
