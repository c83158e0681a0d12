import { checkFloor, checkHands, checkReach, checkSlip, checkSteps } from './check-contact';
import { checkJointLimits, checkSpine } from './check-joints';
import { checkPicture } from './check-picture';
import type { Fault, Sampled } from './fault';
import { instantAt } from './motion';
import type { Movement } from './movement';

const moments = 21;

/** Everything that is wrong with a movement, looked at 21 times from start to end. An empty list lets it into the library. */
export function validate(movement: Movement): Fault[] {
  const count = movement.end || movement.via ? moments : 1;
  const sampled: Sampled = {
    movement,
    steps: Array.from({ length: count }, (_, i) => {
      const at = count === 1 ? 0 : i / (count - 1);
      return { at, instant: instantAt(movement, at) };
    }),
  };
  return [checkReach, checkFloor, checkSlip, checkSteps, checkJointLimits, checkSpine, checkHands, checkPicture].flatMap((check) =>
    check(sampled),
  );
}
