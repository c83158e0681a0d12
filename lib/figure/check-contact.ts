import { mediumBuild } from './build';
import type { Fault, Sampled } from './fault';
import { keyPoses } from './motion';
import { lowestOf, partNames } from './part-loft';
import { isReaching, type JointName, type Pose, type Target } from './pose';
import { distance, type V3 } from './vector';

/** Skin gives a little; more than this below the floor shows. */
const sinkAllowed = 1.2;
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

/** Nothing sinks into the floor. */
export function checkFloor({ steps }: Sampled): Fault[] {
  return steps.flatMap(({ at, instant }) => {
    return partNames
      .map((part): Fault => ({ kind: 'below-floor', at, where: part, by: -lowestOf(part, instant.skeleton, mediumBuild) - sinkAllowed }))
      .filter(({ by }) => by > 0);
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
