import { checkFloor, checkReach, checkSlip, checkSteps } from './check-contact';
import { checkJointLimits, checkSpine } from './check-joints';
import { checkPicture } from './check-picture';
import { checkHandsAndFeet, checkProps, checkRests, checkSupport } from './check-touch';
import type { Fault, Sampled } from './fault';
import { instantAt } from './motion';
import type { Movement } from './movement';

/** A movement is looked at this many times, evenly from start to end. */
const looks = 21;

const checks = [
  checkReach, checkFloor, checkSlip, checkSteps, checkJointLimits, checkSpine, checkSupport, checkRests, checkHandsAndFeet, checkProps,
  checkPicture,
];

/**
 * Everything that is wrong with a movement, looked at 21 times from start to end; a held position once. Codes and figures,
 * never sentences. An empty list lets it into the library. Never throws for a movement of the right shape.
 */
export function checkMovement(movement: Movement): Fault[] {
  const count = movement.end || movement.via ? looks : 1;
  const sampled: Sampled = {
    movement,
    steps: Array.from({ length: count }, (_, i) => {
      const at = count === 1 ? 0 : i / (count - 1);
      return { at, instant: instantAt(movement, at) };
    }),
  };
  return checks.flatMap((check) => check(sampled));
}
