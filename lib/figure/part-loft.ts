import type { Build } from './build';
import { footRings, handRings } from './extremity-loft';
import { headRings } from './head-loft';
import { boneOf, limbRings } from './limb-loft';
import type { Ring } from './loft';
import type { PartName, Side } from './pose';
import type { Skeleton } from './skeleton';
import { torsoRings } from './torso-loft';

export interface PartLoft {
  rings: Ring[];
  /** Ends that are closed by half a sphere; the other parts close by themselves. */
  round: { start: boolean; end: boolean };
}

export const partNames: readonly PartName[] = [
  'torso',
  'neck',
  'head',
  ...(['near', 'far'] as const).flatMap((side) =>
    (['Thigh', 'Shank', 'Foot', 'UpperArm', 'Forearm', 'Hand'] as const).map((segment): PartName => `${side}${segment}`),
  ),
];

const closed = { start: false, end: false };

/** The cross-sections of any part of a solved body. */
export function loftOf(part: PartName, skeleton: Skeleton, build: Build): PartLoft {
  if (part === 'torso') return { rings: torsoRings(skeleton, build), round: closed };
  if (part === 'head') return { rings: headRings(skeleton), round: closed };
  const side: Side = part.startsWith('near') ? 'near' : 'far';
  if (part.endsWith('Foot')) return { rings: footRings(skeleton, side), round: closed };
  if (part.endsWith('Hand')) return { rings: handRings(skeleton, side), round: { start: true, end: true } };
  const bone = boneOf(part, build);
  if (!bone) throw new Error(`no loft for ${part}`);
  return { rings: limbRings(skeleton, part, bone), round: { start: true, end: true } };
}

/** Height of the lowest point of a part's surface above the floor. */
export function lowestOf(part: PartName, skeleton: Skeleton, build: Build): number {
  const { rings, round } = loftOf(part, skeleton, build);
  let lowest = Infinity;
  rings.forEach((ring, i) => {
    const section = Math.hypot(ring.depth * ring.front[1], ring.width * ring.right[1]);
    const isCap = (i === 0 && round.start) || (i === rings.length - 1 && round.end);
    lowest = Math.min(lowest, ring.centre[1] - (isCap ? Math.max(section, Math.min(ring.depth, ring.width)) : section));
  });
  return lowest;
}
