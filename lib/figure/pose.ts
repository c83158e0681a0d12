import type { V3 } from './vector';

/** Degrees. Sagittal angles are absolute: 0 points right, 90 up, 180 left, 270 down. */
export type Deg = number;

/** Sides are as the viewer sees them. Unmirrored, near is the person's right in every exercise. */
export type Side = 'near' | 'far';
export type LimbSegment = 'Thigh' | 'Shank' | 'Foot' | 'UpperArm' | 'Forearm' | 'Hand';
export type PartName = 'torso' | 'neck' | 'head' | `${Side}${LimbSegment}`;
export type SpineSegment = 'pelvis' | 'lumbar' | 'thorax' | 'neck' | 'head';
export type SpineJoint = 'hip' | 'L5' | 'T12' | 'C7' | 'C1';
export type LimbJoint = 'Hip' | 'Knee' | 'Ankle' | 'Toe' | 'Shoulder' | 'Elbow' | 'Wrist' | 'Finger';
export type JointName = SpineJoint | `${Side}${LimbJoint}`;

/**
 * Where a wrist or an ankle goes: a fixed point, a point on another part
 * (`along` 0…1 of its length, then units to its front and to the person's right), or a joint plus an offset.
 */
export type Target =
  | V3
  | { on: PartName; along: number; front: number; right: number }
  | { from: JointName; offset: V3 };

/** A limb that swings freely: absolute angle of each segment, and how far it leans out to its own side. */
export interface SwingingLimb {
  angles: readonly [Deg, Deg, Deg];
  outward?: readonly [Deg, Deg, Deg];
}

/** A limb whose end is put somewhere; the knee or elbow bends towards `bend`. */
export interface ReachingLimb {
  reach: Target;
  bend?: V3;
  /** Absolute angle of the foot or hand, and its lean to its own side. */
  point?: Deg;
  pointOutward?: Deg;
}

export type Limb = SwingingLimb | ReachingLimb;

/** Shoulder blade moved from rest, in units: raised, forward (reaching), out. */
export interface ShoulderShift {
  up?: number;
  forward?: number;
  out?: number;
}

/** `back` is where the back of the hand faces; `curl` bends the fingers towards the palm. */
export interface HandShape {
  back?: V3;
  curl?: Deg;
}

export interface Pose {
  /** Angle of each spine segment, from the tail towards the head: 90 stands, 180 lies face up, 0 face down. */
  spine: Record<SpineSegment, Deg>;
  /** Turn of each segment about its own length; positive turns the front towards the viewer. */
  twist?: Partial<Record<SpineSegment, Deg>>;
  /** Side bend of each segment; positive leans to the near side. */
  lean?: Partial<Record<SpineSegment, Deg>>;
  /** The joint that stays put. Without `y` the body comes down until the parts in `rests` touch the floor. */
  anchor: { joint: JointName; x: number; y?: number };
  rests?: readonly PartName[];
  nearLeg: Limb;
  farLeg: Limb;
  nearArm: Limb;
  farArm: Limb;
  nearShoulder?: ShoulderShift;
  farShoulder?: ShoulderShift;
  nearHand?: HandShape;
  farHand?: HandShape;
  /** Turn the finished body about the x axis (side-lying is a face-down body rolled by −90), then set it down on `rests`. */
  roll?: { by: Deg; rests: readonly PartName[] };
  eyes?: 'open' | 'closed';
  /** How far the belly has risen with a breath in, in units; the ribs follow a little. */
  breath?: number;
}

export const isReaching = (limb: Limb): limb is ReachingLimb => 'reach' in limb;
export const sides: readonly Side[] = ['near', 'far'];
/** +1 for the near side, −1 for the far side, along the person's right. */
export const sign = (side: Side): 1 | -1 => (side === 'near' ? 1 : -1);
