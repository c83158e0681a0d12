import type { Instant } from './motion';
import type { Movement } from './movement';
import type { JointName, PartName } from './pose';

export type FaultKind =
  | 'out-of-reach'
  | 'below-floor'
  | 'floating'
  | 'slipping'
  | 'jump'
  | 'joint-limit'
  | 'spine-limit'
  | 'hand-off-target'
  | 'foot-off-target'
  | 'contact-lost'
  | 'in-prop'
  | 'outside-picture';

/** Something that a body cannot do or that a reader would see as wrong. */
export interface Fault {
  kind: FaultKind;
  /** Progress through the movement, 0…1. */
  at: number;
  where: JointName | PartName | string;
  /** How far beyond the limit: units, or degrees for joints. */
  by: number;
}

/** A movement at evenly spaced moments, solved once for all checks. */
export interface Sampled {
  movement: Movement;
  steps: readonly { at: number; instant: Instant }[];
}
