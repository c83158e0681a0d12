import type { LibraryExercise } from '@/lib/domain/exercise';
import { catCow } from './exercises/cat-cow';
import { childsPose } from './exercises/childs-pose';
import { doorwayTwist } from './exercises/doorway-twist';
import { doubleKneeToChest } from './exercises/double-knee-to-chest';
import { downwardDog } from './exercises/downward-dog';
import { gluteBridge } from './exercises/glute-bridge';
import { kneeToChest } from './exercises/knee-to-chest';
import { legsUpRest } from './exercises/legs-up-rest';
import { partialCurl } from './exercises/partial-curl';
import { pelvicTilt } from './exercises/pelvic-tilt';
import { piriformisStretch } from './exercises/piriformis-stretch';
import { proneLying } from './exercises/prone-lying';
import { proneOnElbows } from './exercises/prone-on-elbows';
import { pronePressUp } from './exercises/prone-press-up';
import { pronePressUpHold } from './exercises/prone-press-up-hold';
import { seatedSpinalTwist } from './exercises/seated-spinal-twist';
import { sideLegRaise } from './exercises/side-leg-raise';
import { superman } from './exercises/superman';
import { supermanAlternating } from './exercises/superman-alternating';
import { supermanHalves } from './exercises/superman-halves';
import { therapeuticBreathing } from './exercises/therapeutic-breathing';

/** Every built-in exercise, in the order in which the library shows them. */
export const allExercises: readonly LibraryExercise[] = [
  kneeToChest,
  doubleKneeToChest,
  catCow,
  childsPose,
  gluteBridge,
  seatedSpinalTwist,
  superman,
  supermanAlternating,
  supermanHalves,
  pelvicTilt,
  proneOnElbows,
  proneLying,
  pronePressUpHold,
  pronePressUp,
  piriformisStretch,
  partialCurl,
  legsUpRest,
  downwardDog,
  sideLegRaise,
  doorwayTwist,
  therapeuticBreathing,
];
