import type { Movement } from '../../movement';
import { sideLegRaise } from '../side-leg-raise';

/** The back against a wall keeps the body from rolling. */
export const sideLegRaiseBackToWall: Movement = {
  ...sideLegRaise,
  props: [{ kind: 'wall', behind: -11, from: -60, to: 70, height: 44 }],
};
