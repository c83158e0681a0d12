import type { LimbJoint, LimbSegment, PartName, Side, Target } from './pose';
import type { Skeleton } from './skeleton';
import { add, distance, move, type V3 } from './vector';

/** The line through a part, from its upper joint, and how long the part is. */
export function targetAxis({ joints, frames }: Skeleton, part: PartName): { from: V3; along: V3; length: number } {
  const { along } = frames[part];
  if (part === 'torso') return { from: joints.hip, along, length: distance(joints.hip, joints.C7) };
  if (part === 'neck') return { from: joints.C7, along, length: distance(joints.C7, joints.C1) };
  if (part === 'head') return { from: joints.C1, along, length: 9 };
  const side: Side = part.startsWith('near') ? 'near' : 'far';
  const [from, to] = ends[part.slice(side.length) as LimbSegment];
  const [start, end] = [joints[`${side}${from}`], joints[`${side}${to}`]];
  return { from: start, along, length: distance(start, end) };
}

const ends: Record<LimbSegment, readonly [LimbJoint, LimbJoint]> = {
  Thigh: ['Hip', 'Knee'],
  Shank: ['Knee', 'Ankle'],
  Foot: ['Ankle', 'Toe'],
  UpperArm: ['Shoulder', 'Elbow'],
  Forearm: ['Elbow', 'Wrist'],
  Hand: ['Wrist', 'Finger'],
};

/** Where a target is, on a body whose target part is already in place. */
export function locate(skeleton: Skeleton, target: Target): V3 {
  if ('from' in target) return add(skeleton.joints[target.from], target.offset);
  if (!('on' in target)) return target;
  const { from, along, length } = targetAxis(skeleton, target.on);
  const frame = skeleton.frames[target.on];
  return move(from, [along, target.along * length], [frame.front, target.front], [frame.right, target.right]);
}
