import { mediumBuild } from './build';
import type { Fault, FaultKind, Sampled } from './fault';
import { rimAt } from './loft';
import type { Instant } from './motion';
import type { Movement } from './movement';
import { loftOf, partNames } from './part-loft';
import { isReaching, sides, type PartName, type Side } from './pose';
import { isSoft, solidsOf, type Solid } from './solids';
import { surfaceGap } from './surface-gap';
import type { V3 } from './vector';

/** Farthest that a part may stay above what it stands, lies or rests on, in units. */
const floatAllowed = 0.5;
/** A hand or foot laid on the body follows a mean surface: so far off it still looks like a touch. */
const laidOn = { above: 1.2, within: 2.2 } as const;
/** Skin and cloth give a little; deeper than this in furniture shows. */
const sinkAllowed = 1.6;

const solidsIn = (movement: Movement): Solid[] => (movement.props ?? []).flatMap(solidsOf);

/** Start and end: between them hands and feet may be on their way. */
const keySteps = ({ steps }: Sampled): Sampled['steps'] => [...new Set([steps[0], steps[steps.length - 1]])].filter((step) => step !== undefined);

/** Whatever a pose says that it rests on the floor is there, not in the air above it. */
export function checkRests(sampled: Sampled): Fault[] {
  const solids = solidsIn(sampled.movement);
  return keySteps(sampled).flatMap(({ at, instant }) =>
    (instant.pose.roll?.rests ?? instant.pose.rests ?? [])
      .map((part): Fault => ({ kind: 'contact-lost', at, where: part, by: heightOf(part, instant, solids) - floatAllowed }))
      .filter(({ by }) => by > 0),
  );
}

/** Something always carries the body: the floor, or a block under it. */
export function checkSupport({ movement, steps }: Sampled): Fault[] {
  const solids = solidsIn(movement);
  return steps
    .map(({ at, instant }): Fault => ({
      kind: 'floating',
      at,
      where: 'body',
      by: Math.min(...partNames.map((part) => heightOf(part, instant, solids))) - floatAllowed,
    }))
    .filter(({ by }) => by > 0);
}

/** A hand or foot that is put somewhere touches floor, furniture, or the body part that it is put on. */
export function checkHandsAndFeet(sampled: Sampled): Fault[] {
  const solids = solidsIn(sampled.movement);
  return keySteps(sampled).flatMap(({ at, instant }) =>
    sides.flatMap((side) =>
      (['Arm', 'Leg'] as const).flatMap((limb): Fault[] => {
        const by = offTarget(instant, side, limb, solids);
        const kind: FaultKind = limb === 'Arm' ? 'hand-off-target' : 'foot-off-target';
        return by > 0 ? [{ kind, at, where: `${side}${limb === 'Arm' ? 'Hand' : 'Foot'}`, by }] : [];
      }),
    ),
  );
}

/** No part of the body passes through furniture, the wall or the door post. */
export function checkProps({ movement, steps }: Sampled): Fault[] {
  const solids = solidsIn(movement).filter((solid) => !isSoft(solid));
  if (solids.length === 0) return [];
  return steps.flatMap(({ at, instant }) =>
    (Object.keys(instant.skeleton.frames) as PartName[])
      .map((part): Fault => ({ kind: 'in-prop', at, where: part, by: depthIn(part, instant, solids) - sinkAllowed }))
      .filter(({ by }) => by > 0),
  );
}

function offTarget({ pose, skeleton }: Instant, side: Side, limb: 'Arm' | 'Leg', solids: readonly Solid[]): number {
  const asked = pose[`${side}${limb}`];
  if (!isReaching(asked)) return 0;
  const part: PartName = `${side}${limb === 'Arm' ? 'Hand' : 'Foot'}`;
  if ('on' in asked.reach || 'from' in asked.reach) {
    const held: PartName = 'on' in asked.reach ? asked.reach.on : 'torso';
    const off = surfaceGap(skeleton, part, held);
    return Math.max(off - laidOn.above, -off - laidOn.within);
  }
  // A side-lying body is rolled over after its limbs were placed: its targets are not on the floor.
  if (pose.roll) return 0;
  return Math.min(...rimsOf(part, { pose, skeleton }).map((point) => gapTo(point, solids))) - floatAllowed;
}

/** Points all round the surface of a part. */
function rimsOf(part: PartName, { skeleton }: Pick<Instant, 'skeleton' | 'pose'>): V3[] {
  return loftOf(part, skeleton, mediumBuild).rings.flatMap((ring) => Array.from({ length: 12 }, (_, i) => rimAt(ring, (Math.PI * i) / 6)));
}

/** Height of the lowest point above the floor or above a block that is under it. */
function heightOf(part: PartName, instant: Instant, solids: readonly Solid[]): number {
  return Math.min(
    ...rimsOf(part, instant).map(([x, y, z]) => {
      const under = solids.filter(({ from, to }) => x > from[0] && x < to[0] && z > from[2] && z < to[2] && y > to[1] - 4);
      return y - Math.max(0, ...under.map(({ to }) => to[1]));
    }),
  );
}

/** Distance of a point from the floor or the nearest block; 0 inside. */
function gapTo(point: V3, solids: readonly Solid[]): number {
  return Math.min(Math.max(0, point[1]), toSolid(point, solids));
}

const toSolid = (point: V3, solids: readonly Solid[]): number =>
  Math.min(...solids.map((solid) => Math.hypot(...outside(point, solid).map((off) => Math.max(0, off)))));

/** Along each axis, how far a point is outside a block; negative within. */
function outside(point: V3, { from, to }: Solid): [number, number, number] {
  const axis = (i: 0 | 1 | 2): number => Math.max(from[i] - point[i], point[i] - to[i]);
  return [axis(0), axis(1), axis(2)];
}

/** How deep a part's own thickness goes into the nearest block, however thin that is. */
function depthIn(part: PartName, { skeleton }: Instant, solids: readonly Solid[]): number {
  const { rings } = loftOf(part, skeleton, mediumBuild);
  return Math.max(...rings.map((ring) => Math.min(ring.depth, ring.width) - toSolid(ring.centre, solids)));
}
