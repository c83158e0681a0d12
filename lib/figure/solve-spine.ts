import { bones } from './body';
import type { Pose, SpineJoint, SpineSegment } from './pose';
import { spineFrame, type Frame } from './skeleton';
import { cross, move, radians, sagittal, scale, type V3 } from './vector';

/** Orient one spine segment: absolute angle, then side bend, then turn about its own length. */
function orient(angle: number, lean: number, twist: number): Frame {
  const straight = sagittal(angle);
  const right: V3 = [0, 0, 1];
  const l = radians(lean);
  const along = move(scale(straight, Math.cos(l)), [right, Math.sin(l)]);
  const level = spineFrame(along, right);
  const t = radians(twist);
  const turned = move(scale(level.right, Math.cos(t)), [level.front, -Math.sin(t)]);
  return { along, right: turned, front: cross(along, turned) };
}

/** Spine joints from the hips (at the origin) to the skull base, with the frame of every segment. */
export function solveSpine(pose: Pose): { joints: Record<SpineJoint, V3>; frames: Record<SpineSegment, Frame> } {
  const frame = (segment: SpineSegment): Frame =>
    orient(pose.spine[segment], pose.lean?.[segment] ?? 0, pose.twist?.[segment] ?? 0);
  const frames = {
    pelvis: frame('pelvis'),
    lumbar: frame('lumbar'),
    thorax: frame('thorax'),
    neck: frame('neck'),
    head: frame('head'),
  };
  const hip: V3 = [0, 0, 0];
  const L5 = move(hip, [frames.pelvis.along, bones.pelvis]);
  const T12 = move(L5, [frames.lumbar.along, bones.lumbar]);
  const C7 = move(T12, [frames.thorax.along, bones.thorax]);
  const C1 = move(C7, [frames.neck.along, bones.neck]);
  return { joints: { hip, L5, T12, C7, C1 }, frames };
}
