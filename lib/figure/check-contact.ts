import { mediumBuild } from './build';
import type { Fault, Sampled } from './fault';
import { keyPoses } from './motion';
import { lowestOf, partNames } from './part-loft';
import { isReaching, sides, type JointName, type PartName, type Pose, type Target } from './pose';
import type { Skeleton } from './skeleton';
import { targetAxis } from './target';
import { distance, dot, length, move, scale, sub, type V3 } from './vector';

/** Skin gives a little; more than this below the floor shows. */
const sinkAllowed = 1.2;
const floatAllowed = 0.5;
const slipAllowed = 0.6;
/** Largest move of any joint in a twentieth of the movement; beyond it the movement needs a `via`. */
const stepAllowed = 8;

export function checkReach({ steps }: Sampled): Fault[] {
  return steps.flatMap(({ at, instant }) =>
    instant.skeleton.misses
      .filter(({ by }) => by > slipAllowed)
      .map(({ joint, by }): Fault => ({ kind: 'out-of-reach', at, where: joint, by })),
  );
}

/** Nothing sinks into the floor, and something always rests on it. */
export function checkFloor({ steps }: Sampled): Fault[] {
  return steps.flatMap(({ at, instant }) => {
    const heights = partNames.map((part) => ({ part, height: lowestOf(part, instant.skeleton, mediumBuild) }));
    const lowest = Math.min(...heights.map(({ height }) => height));
    const faults = heights
      .filter(({ height }) => height < -sinkAllowed)
      .map(({ part, height }): Fault => ({ kind: 'below-floor', at, where: part, by: -height - sinkAllowed }));
    if (lowest > floatAllowed) faults.push({ kind: 'floating', at, where: 'body', by: lowest - floatAllowed });
    return faults;
  });
}

const isFixed = (target: Target): target is V3 => !('on' in target) && !('from' in target);

/** A hand or foot that stands on the same fixed place in every key pose stays there all the way. */
export function checkSlip({ movement, steps }: Sampled): Fault[] {
  const keys = keyPoses(movement);
  const fixedIn = (pose: Pose, limb: 'nearLeg' | 'farLeg' | 'nearArm' | 'farArm'): V3 | null => {
    const asked = pose[limb];
    return isReaching(asked) && isFixed(asked.reach) ? asked.reach : null;
  };
  const limbs = [
    ['nearLeg', 'nearAnkle'],
    ['farLeg', 'farAnkle'],
    ['nearArm', 'nearWrist'],
    ['farArm', 'farWrist'],
  ] as const;
  return limbs.flatMap(([limb, joint]) => {
    const place = fixedIn(movement.start, limb);
    const stays = place && !movement.start.roll && keys.every((key) => distance(fixedIn(key, limb) ?? [NaN, 0, 0], place) === 0);
    if (!stays) return [];
    return steps
      .map(({ at, instant }): Fault => ({ kind: 'slipping', at, where: joint, by: distance(instant.skeleton.joints[joint], place) - slipAllowed }))
      .filter(({ by }) => by > 0);
  });
}

export function checkSteps({ steps }: Sampled): Fault[] {
  return steps.slice(1).flatMap(({ at, instant }, i) => {
    const before = steps[i]?.instant.skeleton.joints;
    return (Object.keys(instant.skeleton.joints) as JointName[])
      .map((joint): Fault => ({
        kind: 'jump',
        at,
        where: joint,
        by: distance(instant.skeleton.joints[joint], before?.[joint] ?? [0, 0, 0]) - stepAllowed,
      }))
      .filter(({ by }) => by > 0);
  });
}

/** A hand that takes hold of a part touches its surface: neither inside it nor in the air beside it. */
export function checkHands({ steps }: Sampled): Fault[] {
  return steps.flatMap(({ at, instant }) =>
    sides.flatMap((side): Fault[] => {
      const arm = instant.pose[`${side}Arm`];
      if (!isReaching(arm) || !('on' in arm.reach)) return [];
      const off = offSurface(instant.skeleton, arm.reach.on, instant.skeleton.joints[`${side}Wrist`]);
      const by = Math.max(off - 4, -1.5 - off);
      return by > 0 ? [{ kind: 'hand-off-target', at, where: `${side}Hand`, by }] : [];
    }),
  );
}

/** Distance of a wrist from the mean surface of a limb. */
function offSurface(skeleton: Skeleton, part: PartName, wrist: V3): number {
  const { from, along, length: size } = targetAxis(skeleton, part);
  const off = sub(wrist, from);
  const place = Math.max(0, Math.min(size, dot(off, along)));
  const aside = length(sub(wrist, move(from, [scale(along, 1), place])));
  const girth = part.endsWith('Thigh') ? mediumBuild.thigh : part.endsWith('Shank') ? mediumBuild.shank : mediumBuild.forearm;
  return aside - girth(place / size).side;
}
