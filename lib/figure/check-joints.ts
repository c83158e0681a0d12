import type { Fault, Sampled } from './fault';
import type { Instant } from './motion';
import { isReaching, sides, sign, type Side } from './pose';
import { angleBetween, arc, cross, degrees, dot, type V3 } from './vector';

/**
 * What a drawing may show, in degrees: a little wider than common clinical norms. These are limits of the pictures and must
 * never be shown to a patient as targets.
 */
export const drawingLimits = {
  knee: [-8, 155],
  elbow: [-8, 152],
  hip: [-35, 135],
  hipSideways: [-35, 60],
  ankle: [-92, 42],
  wrist: [0, 100],
  shoulderBehind: 75,
  lumbar: [-45, 35],
  thorax: [-50, 32],
  neck: [-45, 45],
  head: [-30, 30],
  twist: 40,
} as const;

const excess = (value: number, [low, high]: readonly [number, number]): number => Math.max(low - value, value - high);

export function checkJointLimits({ steps }: Sampled): Fault[] {
  return steps.flatMap(({ at, instant }) =>
    sides.flatMap((side) =>
      Object.entries(limbAngles(instant, side))
        .map(([joint, by]): Fault => ({ kind: 'joint-limit', at, where: `${side} ${joint}`, by }))
        .filter(({ by }) => by > 0),
    ),
  );
}

/** How far each joint of one side is beyond its limit; negative is within. */
function limbAngles({ skeleton, pose }: Instant, side: Side): Record<string, number> {
  const { frames, spine } = skeleton;
  const swings = !isReaching(pose[`${side}Arm`]);
  const dir = (part: 'Thigh' | 'Shank' | 'Foot' | 'UpperArm' | 'Forearm' | 'Hand'): V3 => frames[`${side}${part}`].along;
  const [pelvis, thorax] = [spine.pelvis, spine.thorax];
  return {
    knee: excess(bend(dir('Shank'), dir('Thigh'), pelvis.right), drawingLimits.knee),
    // Where the solver places the elbow, the shoulder turns with it: then only the amount of bend can be wrong.
    elbow: excess(
      swings ? bend(dir('UpperArm'), dir('Forearm'), thorax.right) : angleBetween(dir('UpperArm'), dir('Forearm')),
      drawingLimits.elbow,
    ),
    hip: excess(forward(dir('Thigh'), pelvis.along, pelvis.front), drawingLimits.hip),
    hipSideways: excess(degrees(Math.asin(sign(side) * dot(dir('Thigh'), pelvis.right))), drawingLimits.hipSideways),
    ankle: excess(angleBetween(dir('Shank'), dir('Foot')) - 90, drawingLimits.ankle),
    wrist: excess(angleBetween(dir('Forearm'), dir('Hand')), drawingLimits.wrist),
    shoulder: behind(dir('UpperArm'), thorax),
  };
}

/** Flexion of a hinge; backward bends are negative, unless the limb is turned out so far that forward means nothing. */
function bend(first: V3, second: V3, right: V3): number {
  const angle = angleBetween(first, second);
  const axis = cross(first, second);
  const way = dot(axis, right) / Math.max(1e-6, Math.sqrt(dot(axis, axis)));
  return way < -0.85 ? -angle : angle;
}

/** Flexion of a limb that hangs from the trunk: 0 hangs straight, 90 points forward. */
function forward(limb: V3, along: V3, front: V3): number {
  return degrees(Math.atan2(dot(limb, front), -dot(limb, along)));
}

/** An arm goes far above the head but not far behind the back. */
function behind(arm: V3, thorax: { along: V3; front: V3; right: V3 }): number {
  if (Math.abs(dot(arm, thorax.right)) > 0.75) return -1;
  const angle = forward(arm, thorax.along, thorax.front);
  return angle < -drawingLimits.shoulderBehind && angle > -140 ? -angle - drawingLimits.shoulderBehind : -1;
}

/** Neighbouring spine segments differ by so much at most (orientations of the drawing, not clinical ranges). */
export function checkSpine({ steps }: Sampled): Fault[] {
  return steps.flatMap(({ at, instant }) =>
    spineExcess(instant)
      .map(([where, by]): Fault => ({ kind: 'spine-limit', at, where, by }))
      .filter(({ by }) => by > 0),
  );
}

function spineExcess({ pose }: Instant): [string, number][] {
  const order = ['pelvis', 'lumbar', 'thorax', 'neck', 'head'] as const;
  return (['lumbar', 'thorax', 'neck', 'head'] as const).flatMap((segment, i): [string, number][] => {
    const below = order[i] ?? 'pelvis';
    const turned = Math.abs((pose.twist?.[segment] ?? 0) - (pose.twist?.[below] ?? 0));
    return [
      [segment, excess(arc(pose.spine[below], pose.spine[segment]), drawingLimits[segment])],
      [`${segment} twist`, turned - drawingLimits.twist],
    ];
  });
}
