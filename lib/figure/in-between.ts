import { isReaching, sides, sign, type HandShape, type JointName, type Limb, type Pose, type ReachingLimb, type ShoulderShift, type Side, type SpineSegment, type Target } from './pose';
import type { Skeleton } from './skeleton';
import { arc, degrees, dot, mix, perpendicular, sub, unit, type V3 } from './vector';

const blend = (a: number, b: number, t: number): number => a + (b - a) * t;
const blendAngle = (a: number, b: number, t: number): number => a + arc(a, b) * t;

/** A key pose with its solved body, which says where limbs ended up. */
export interface Solved {
  pose: Pose;
  skeleton: Skeleton;
}

/**
 * The pose at `t` (0…1) between two others. Angles turn along the shorter arc; a limb that reaches in either pose
 * moves by its end point, so that a hand or foot on the same place in both stays there exactly.
 */
export function poseBetween(a: Solved, b: Solved, t: number): Pose {
  const nearer = t < 0.5 ? a.pose : b.pose;
  const limb = (side: Side, which: 'Leg' | 'Arm'): Limb => limbBetween(a, b, side, which, t);
  const [nearShoulder, farShoulder] = sides.map((side) => shoulderBetween(a.pose[`${side}Shoulder`], b.pose[`${side}Shoulder`], t));
  const [nearHand, farHand] = sides.map((side) => handBetween(a, b, side, t));
  return {
    spine: mapSpine((segment) => blendAngle(a.pose.spine[segment], b.pose.spine[segment], t)),
    twist: mapSpine((segment) => blend(a.pose.twist?.[segment] ?? 0, b.pose.twist?.[segment] ?? 0, t)),
    lean: mapSpine((segment) => blend(a.pose.lean?.[segment] ?? 0, b.pose.lean?.[segment] ?? 0, t)),
    anchor: anchorBetween(a, b, t),
    rests: [...new Set([...(a.pose.rests ?? []), ...(b.pose.rests ?? [])])],
    nearLeg: limb('near', 'Leg'),
    farLeg: limb('far', 'Leg'),
    nearArm: limb('near', 'Arm'),
    farArm: limb('far', 'Arm'),
    nearShoulder,
    farShoulder,
    nearHand,
    farHand,
    roll: nearer.roll,
    eyes: nearer.eyes,
    breath: blend(a.pose.breath ?? 0, b.pose.breath ?? 0, t),
  };
}

function mapSpine(value: (segment: SpineSegment) => number): Record<SpineSegment, number> {
  return {
    pelvis: value('pelvis'),
    lumbar: value('lumbar'),
    thorax: value('thorax'),
    neck: value('neck'),
    head: value('head'),
  };
}

/** Both key poses hold the same joint; its height is interpolated as soon as one of them fixes it. */
function anchorBetween(a: Solved, b: Solved, t: number): Pose['anchor'] {
  const joint = a.pose.anchor.joint;
  const from = a.skeleton.joints[joint];
  const to = b.skeleton.joints[joint];
  const free = a.pose.roll !== undefined || (a.pose.anchor.y === undefined && b.pose.anchor.y === undefined);
  return { joint, x: blend(from[0], to[0], t), y: free ? a.pose.anchor.y : blend(from[1], to[1], t) };
}

function shoulderBetween(a: ShoulderShift = {}, b: ShoulderShift = {}, t: number): ShoulderShift {
  const part = (key: keyof ShoulderShift): number => blend(a[key] ?? 0, b[key] ?? 0, t);
  return { up: part('up'), forward: part('forward'), out: part('out') };
}

function handBetween(a: Solved, b: Solved, side: Side, t: number): HandShape {
  const [from, to] = [a.pose[`${side}Hand`], b.pose[`${side}Hand`]];
  const seen = (solved: Solved): V3 => solved.skeleton.frames[`${side}Hand`].front;
  const back = from?.back && to?.back ? mix(from.back, to.back, t) : mix(seen(a), seen(b), t);
  return { back, curl: blend(a.skeleton.curl[side], b.skeleton.curl[side], t) };
}

function limbBetween(a: Solved, b: Solved, side: Side, which: 'Leg' | 'Arm', t: number): Limb {
  const [from, to] = [a.pose[`${side}${which}`], b.pose[`${side}${which}`]];
  if (!isReaching(from) && !isReaching(to)) {
    const pick = (i: 0 | 1 | 2): number => blendAngle(from.angles[i], to.angles[i], t);
    const lean = (i: 0 | 1 | 2): number => blend(from.outward?.[i] ?? 0, to.outward?.[i] ?? 0, t);
    return { angles: [pick(0), pick(1), pick(2)], outward: [lean(0), lean(1), lean(2)] };
  }
  const [end, tip, middle, root]: JointName[] =
    which === 'Leg'
      ? [`${side}Ankle`, `${side}Toe`, `${side}Knee`, `${side}Hip`]
      : [`${side}Wrist`, `${side}Finger`, `${side}Elbow`, `${side}Shoulder`];
  const joints = { end, tip, middle, root } as LimbJoints;
  const [p, q] = [asReaching(a, from, joints, side), asReaching(b, to, joints, side)];
  const shared = targetBetween(p.reach, q.reach, t);
  return {
    reach: shared ?? mix(a.skeleton.joints[joints.end], b.skeleton.joints[joints.end], t),
    bend: mix(p.bend, q.bend, t),
    point: blendAngle(p.point, q.point, t),
    pointOutward: blend(p.pointOutward, q.pointOutward, t),
  };
}

interface LimbJoints {
  end: JointName;
  tip: JointName;
  middle: JointName;
  root: JointName;
}

/** Any limb told by its end point, the way its middle joint really bends, and the direction of its hand or foot. */
function asReaching({ skeleton, pose }: Solved, limb: Limb, at: LimbJoints, side: Side): Required<ReachingLimb> {
  const { joints } = skeleton;
  const tip = unit(sub(joints[at.tip], joints[at.end]));
  const line = unit(sub(joints[at.end], joints[at.root]));
  const off = sub(joints[at.middle], joints[at.root]);
  const bent = perpendicular(off, line);
  const asked = isReaching(limb) ? limb : undefined;
  const straight = Math.abs(dot(off, bent)) < 0.8;
  return {
    reach: asked?.reach ?? joints[at.end],
    bend: pose.roll || straight ? (asked?.bend ?? bent) : bent,
    point: asked?.point ?? degrees(Math.atan2(tip[1], tip[0])),
    pointOutward: asked?.point === undefined ? sign(side) * degrees(Math.asin(tip[2])) : (asked.pointOutward ?? 0),
  };
}

/** Two targets of one kind blend as they are (a hand stays on the shin that moves); others have no common form. */
function targetBetween(a: Target, b: Target, t: number): Target | null {
  if ('on' in a && 'on' in b && a.on === b.on) {
    return { on: a.on, along: blend(a.along, b.along, t), front: blend(a.front, b.front, t), right: blend(a.right, b.right, t) };
  }
  if ('from' in a && 'from' in b && a.from === b.from) return { from: a.from, offset: mix(a.offset, b.offset, t) };
  if ('on' in a || 'from' in a || 'on' in b || 'from' in b) return null;
  return mix(a, b, t);
}
