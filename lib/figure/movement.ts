import type { JointName, PartName, Pose, Target } from './pose';
import type { V3 } from './vector';

/** A key position of a movement, with the drawing order and the tones that only it needs. */
export interface KeyPose extends Pose {
  order?: readonly PartName[];
  fullTone?: readonly PartName[];
}

/** Muscles or joints that work or are stretched: a lens along the edge of a part, or a spot near a joint. */
export type WorkingArea =
  | { part: PartName; from: number; to: number; side: 'front' | 'back' | 'right' | 'left'; depth?: number; above?: PartName; at?: Moment }
  | { joint: JointName; offset: V3; radii: readonly [number, number]; tilt?: number; above: PartName; at?: Moment };

export type Moment = 'start' | 'end';

/** A movement arrow: along the real path of a joint, beside a joint, through given points, or round the spine. */
export type Arrow = { at?: Moment } & (
  | { follow: JointName; offset: V3; during: readonly [number, number] }
  | { beside: JointName; offset: V3; by: V3 }
  | { through: readonly V3[]; bothEnds?: boolean }
  | { around: JointName; radius: number; fromAngle: number; toAngle: number; above: number }
);

/** A magnified view of the trunk above the floor, drawn beside the body. Radius in units of the body, before zoom. */
export interface Inset {
  shows: V3;
  /** Height of the floor as seen under the middle of the body; the trunk sinks a little into the mat. */
  floor: number;
  radius: number;
  zoom: number;
  place: V3;
}

/** Another look at the same moment, on a round plate; place and radius in picture units. */
export interface SecondView {
  camera: { yaw: number; pitch: number };
  scale: number;
  place: readonly [number, number];
  radius: number;
  order: readonly PartName[];
}

/** Things around the body, in units; `depth` is the whole size from front to back. */
export type Prop =
  | { kind: 'chair'; from: number; to: number; seat: number }
  | { kind: 'doorway'; posts: readonly [number, number]; x: number; height: number }
  /** A wall that the figure faces or leans on, or one `behind` the whole picture. */
  | { kind: 'wall'; x: number; height: number }
  | { kind: 'wall'; behind: number; from: number; to: number; height: number }
  | { kind: 'step'; from: number; to: number; height: number; depth?: number }
  | { kind: 'pillow' | 'towel'; x: number; z?: number; width: number; height: number; depth?: number }
  /** A band, belt or rolled towel from hand to hand; drawn right after the part `above`, and it moves with the body. */
  | { kind: 'band'; made?: 'rubber' | 'towel'; through: readonly Target[]; above: PartName };

/** Everything that draws and moves one exercise. */
export interface Movement {
  /** Orthographic eye in degrees: yaw turns it to the right-hand end, pitch lifts it. */
  camera: { yaw: number; pitch: number };
  mat?: { from: number; to: number; halfWidth?: number; centre?: number };
  props?: readonly Prop[];
  start: KeyPose;
  /** Absent when the exercise is one held position. */
  end?: KeyPose;
  via?: readonly KeyPose[];
  /** Back to front. Only needed where limbs cross. */
  order?: readonly PartName[];
  /** Far parts that are drawn in full tone, where "far" means nothing (front views, an arm that crosses in front). */
  fullTone?: readonly PartName[];
  inset?: Inset;
  secondView?: SecondView;
  working: readonly WorkingArea[];
  arrows: readonly Arrow[];
}
