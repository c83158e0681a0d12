import { mediumBuild, type Build } from './build';
import { poseBetween, type Solved } from './in-between';
import type { KeyPose, Movement } from './movement';
import type { PartName, Pose } from './pose';
import type { Skeleton } from './skeleton';
import { solve } from './solve';

/** One instant of a movement: the solved body and how it is to be drawn. */
export interface Instant {
  pose: Pose;
  skeleton: Skeleton;
  order: readonly PartName[] | undefined;
  fullTone: readonly PartName[];
}

/** Slow at both ends, as a person moves. */
export const ease = (t: number): number => t * t * (3 - 2 * t);

export const keyPoses = (movement: Movement): KeyPose[] => [
  movement.start,
  ...(movement.via ?? []),
  ...(movement.end ? [movement.end] : []),
];

/**
 * The body at `progress` (0 = start, 1 = end) through all key poses. Drawing order cannot be blended: it switches
 * half-way to the key pose that owns it.
 */
export function instantAt(movement: Movement, progress: number, build: Build = mediumBuild): Instant {
  const keys = keyPoses(movement);
  const place = Math.max(0, Math.min(1, progress)) * (keys.length - 1);
  const k = Math.min(Math.max(0, keys.length - 2), Math.floor(place));
  const t = place - k;
  const [from, to] = [keys[k] ?? movement.start, keys[k + 1] ?? keys[k] ?? movement.start];
  const owner = t < 0.5 ? from : to;
  const pose = t === 0 ? from : t === 1 ? to : poseBetween(solved(from, build), solved(to, build), t);
  return {
    pose,
    skeleton: solve(pose, build),
    order: owner.order ?? movement.order,
    fullTone: owner.fullTone ?? movement.fullTone ?? [],
  };
}

/** Key poses never change, and every in-between asks for two of them. */
const solvedKeys = new WeakMap<Build, WeakMap<Pose, Skeleton>>();

function solved(pose: Pose, build: Build): Solved {
  const known = solvedKeys.get(build) ?? new WeakMap<Pose, Skeleton>();
  solvedKeys.set(build, known);
  const skeleton = known.get(pose) ?? solve(pose, build);
  known.set(pose, skeleton);
  return { pose, skeleton };
}
