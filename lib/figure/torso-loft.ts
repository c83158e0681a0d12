import { bones } from './body';
import type { Build } from './build';
import { ringAt, type Ring } from './loft';
import type { SpineSegment } from './pose';
import { spineFrame, type Skeleton } from './skeleton';
import { add, mix, move, scale, sub, unit, type V3 } from './vector';

const rings = 52;
/** Last place of the trunk: just past C7 (3), where the shoulders close. */
const top = 3.16;

/** The trunk follows a Hermite spline through tail, hips, L5, T12 and C7, so that every curve of the back is smooth. */
export function torsoRings(skeleton: Skeleton, build: Build): Ring[] {
  return Array.from({ length: rings + 1 }, (_, i) => torsoRing(skeleton, build, -1 + ((top + 1) * i) / rings));
}

/** One cross-section of the trunk at −1 tail … 0 hips, 1 L5, 2 T12, 3 C7. */
export function torsoRing(skeleton: Skeleton, build: Build, at: number): Ring {
  const { on, along } = spinePoint(skeleton, at);
  const girth = build.torso(at);
  const breathing = { ...girth, front: girth.front + skeleton.breath * rise(at) };
  return ringAt(at, on, spineFrame(along, rightAt(skeleton, at)), breathing);
}

/** A quiet breath lifts the belly most, the ribs a little, the collarbones not at all. */
const rise = (at: number): number => Math.exp(-((at - 1.45) ** 2) / 0.42);

function spinePoint({ joints, spine }: Skeleton, at: number): { on: V3; along: V3 } {
  const tail = move(joints.hip, [spine.pelvis.along, -bones.tail]);
  const crown = move(joints.C7, [spine.thorax.along, bones.thorax]);
  const points = [tail, joints.hip, joints.L5, joints.T12, joints.C7, crown];
  const segments = [spine.pelvis, spine.pelvis, spine.lumbar, spine.thorax, spine.thorax].map((frame) => frame.along);
  const k = Math.max(0, Math.min(4, Math.floor(at + 1)));
  const t = at + 1 - k;
  const [from, to] = [points[k] as V3, points[k + 1] as V3];
  const span = sub(to, from);
  const size = Math.hypot(...span);
  const tangent = (joint: number): V3 =>
    scale(unit(add(segments[Math.max(0, joint - 1)] as V3, segments[Math.min(4, joint)] as V3)), size);
  const [m0, m1] = [tangent(k), tangent(k + 1)];
  const [t2, t3] = [t * t, t * t * t];
  const on = move(from, [span, 3 * t2 - 2 * t3], [m0, t3 - 2 * t2 + t], [m1, t3 - t2]);
  const along = move([0, 0, 0], [span, 6 * t - 6 * t2], [m0, 3 * t2 - 4 * t + 1], [m1, 3 * t2 - 2 * t]);
  return { on, along: unit(along) };
}

/** The person's right at a place of the trunk: each segment's own at its middle, turning evenly in between. */
function rightAt({ spine }: Skeleton, at: number): V3 {
  const order: SpineSegment[] = ['pelvis', 'lumbar', 'thorax'];
  const place = Math.max(0, Math.min(2, at - 0.5));
  const k = Math.min(1, Math.floor(place));
  return unit(mix(spine[order[k] as SpineSegment].right, spine[order[k + 1] as SpineSegment].right, place - k));
}
