import { bones } from './body';
import { mediumBuild } from './build';
import { handFrame } from './hand-frame';
import { lowestOf } from './part-loft';
import { sign, type JointName, type Pose, type ReachingLimb, type Side } from './pose';
import { limbFrame, type Skeleton } from './skeleton';
import { hingeAxis, reachWith } from './solve-limb';
import { locate } from './target';
import { move, sagittal, sub, unit, type V3 } from './vector';

/** A sole or an instep may sink this far into a soft mat. */
const sinkAllowed = 0.6;

/** Misses shorter than this are rounding, not a fault of the pose. */
const tolerance = 0.05;

/** A limb that takes hold of another limb is solved after the limbs that stand on fixed points. */
export const waitsForLimb = (limb: ReachingLimb): boolean => 'on' in limb.reach && limb.reach.on !== 'torso';

/** Bend a limb so that its wrist or ankle is on its target. */
export function placeReachingLimb(skeleton: Skeleton, pose: Pose, side: Side, limb: 'Leg' | 'Arm'): void {
  const asked = pose[`${side}${limb}`] as ReachingLimb;
  if (limb === 'Leg') placeLeg(skeleton, asked, side, pose.roll !== undefined);
  else placeArm(skeleton, pose, asked, side);
}

function placeLeg(skeleton: Skeleton, asked: ReachingLimb, side: Side, rolled: boolean): void {
  const { joints, frames, spine } = skeleton;
  const hip = joints[`${side}Hip`];
  const bend = asked.bend ?? spine.pelvis.front;
  const clearance = rolled ? -Infinity : 3.9;
  const foot = direction(asked, side, spine.pelvis.front);
  const ankle = locate(skeleton, asked.reach);
  const target = rolled ? ankle : clearToes(skeleton, side, ankle, foot);
  const { middle, end, missedBy } = reachWith(hip, target, bones.thigh, bones.shank, bend, clearance);
  note(skeleton, `${side}Ankle`, missedBy);
  const [thigh, shank] = [unit(sub(middle, hip)), unit(sub(end, middle))];
  const axis = hingeAxis(shank, thigh, spine.pelvis.right);
  joints[`${side}Knee`] = middle;
  joints[`${side}Ankle`] = end;
  joints[`${side}Toe`] = move(end, [foot, bones.foot - 4.4]);
  frames[`${side}Thigh`] = limbFrame(thigh, axis);
  frames[`${side}Shank`] = limbFrame(shank, axis);
  frames[`${side}Foot`] = limbFrame(foot, axis);
}

/** Between two positions of a foot the toes would dip into the floor: the ankle gives way upwards, as it does in life. */
function clearToes(skeleton: Skeleton, side: Side, ankle: V3, foot: V3): V3 {
  skeleton.joints[`${side}Ankle`] = ankle;
  skeleton.frames[`${side}Foot`] = limbFrame(foot, skeleton.spine.pelvis.right);
  const lowest = lowestOf(`${side}Foot`, skeleton, mediumBuild);
  return lowest < -sinkAllowed ? [ankle[0], ankle[1] - lowest - sinkAllowed, ankle[2]] : ankle;
}

function placeArm(skeleton: Skeleton, pose: Pose, asked: ReachingLimb, side: Side): void {
  const { joints, frames, spine } = skeleton;
  const shoulder = joints[`${side}Shoulder`];
  const bend = asked.bend ?? [-1, 0, 0.3 * sign(side)];
  const clearance = pose.roll ? -Infinity : 2.75;
  const target = locate(skeleton, asked.reach);
  const { middle, end, missedBy } = reachWith(shoulder, target, bones.upperArm, bones.forearm, bend, clearance);
  note(skeleton, `${side}Wrist`, missedBy);
  const [upper, fore] = [unit(sub(middle, shoulder)), unit(sub(end, middle))];
  const axis = hingeAxis(upper, fore, spine.thorax.right);
  const hand = direction(asked, side, fore);
  joints[`${side}Elbow`] = middle;
  joints[`${side}Wrist`] = end;
  joints[`${side}Finger`] = move(end, [hand, bones.hand]);
  frames[`${side}UpperArm`] = limbFrame(upper, axis);
  frames[`${side}Forearm`] = limbFrame(fore, axis);
  frames[`${side}Hand`] = handFrame(skeleton, pose, side, hand);
}

function direction(asked: ReachingLimb, side: Side, otherwise: V3): V3 {
  return asked.point === undefined ? otherwise : sagittal(asked.point, asked.pointOutward ?? 0, sign(side));
}

function note(skeleton: Skeleton, joint: JointName, by: number): void {
  if (by > tolerance) skeleton.misses.push({ joint, by });
}
