import type { JointName, PartName, Side, SpineSegment } from './pose';
import { cross, perpendicular, type V3 } from './vector';

/** Orientation of a part: along its length, to its front, to the person's right; all unit, at right angles. */
export interface Frame {
  along: V3;
  front: V3;
  right: V3;
}

/** A limb whose end could not be put where the pose asks; it is reported, never stretched. */
export interface Miss {
  joint: JointName;
  by: number;
}

/** A solved body: every joint in place, every part oriented. */
export interface Skeleton {
  joints: Record<JointName, V3>;
  frames: Record<PartName, Frame>;
  spine: Record<SpineSegment, Frame>;
  curl: Record<Side, number>;
  /** How far the belly has risen, in units. */
  breath: number;
  misses: Miss[];
}

/** Frame of a limb part from its direction and a vector that is roughly the person's right. */
export function limbFrame(along: V3, right: V3): Frame {
  const r = perpendicular(right, along);
  return { along, right: r, front: cross(r, along) };
}

/** Frame of a spine part: seen from the tail, the front is on the other side of the length than on a hanging limb. */
export function spineFrame(along: V3, right: V3): Frame {
  const r = perpendicular(right, along);
  return { along, right: r, front: cross(along, r) };
}
