import type { Moment, Movement } from './movement';
import { catCow } from './poses/cat-cow';
import { childsPose } from './poses/childs-pose';
import { doorwayTwist } from './poses/doorway-twist';
import { doubleKneeToChest } from './poses/double-knee-to-chest';
import { downwardDog } from './poses/downward-dog';
import { gluteBridge } from './poses/glute-bridge';
import { kneeToChest } from './poses/knee-to-chest';
import { legsUpRest } from './poses/legs-up-rest';
import { partialCurl } from './poses/partial-curl';
import { pelvicTilt } from './poses/pelvic-tilt';
import { piriformisStretch } from './poses/piriformis-stretch';
import { proneOnElbows } from './poses/prone-on-elbows';
import { proneLying } from './poses/prone-lying';
import { pronePressUp } from './poses/prone-press-up';
import { pronePressUpHold } from './poses/prone-press-up-hold';
import { seatedSpinalTwist } from './poses/seated-spinal-twist';
import { sideLegRaise } from './poses/side-leg-raise';
import { superman } from './poses/superman';
import { supermanAlternating } from './poses/superman-alternating';
import { supermanHalves } from './poses/superman-halves';
import { therapeuticBreathing } from './poses/therapeutic-breathing';
import { figureTemplates, figureVariants } from './variants';

/** Every drawn exercise by the slug of its text. */
export const movements: Readonly<Record<string, Movement>> = {
  'knee-to-chest': kneeToChest,
  'double-knee-to-chest': doubleKneeToChest,
  'cat-cow': catCow,
  'childs-pose': childsPose,
  'glute-bridge': gluteBridge,
  'seated-spinal-twist': seatedSpinalTwist,
  superman,
  'superman-alternating': supermanAlternating,
  'superman-halves': supermanHalves,
  'pelvic-tilt': pelvicTilt,
  'prone-on-elbows': proneOnElbows,
  'prone-lying': proneLying,
  'prone-press-up-hold': pronePressUpHold,
  'prone-press-up': pronePressUp,
  'piriformis-stretch': piriformisStretch,
  'partial-curl': partialCurl,
  'legs-up-rest': legsUpRest,
  'downward-dog': downwardDog,
  'side-leg-raise': sideLegRaise,
  'doorway-twist': doorwayTwist,
  'therapeutic-breathing': therapeuticBreathing,
};

export const figureSlugs: readonly string[] = Object.keys(movements);

/**
 * The built-in movement of an exercise (`cat-cow`), of a variant (`cat-cow--towel-under-knees`) or of a template (`step-up`);
 * undefined when there is none. Plain JSON data: copy it (structuredClone) to change it.
 */
export function movementOf(slug: string): Movement | undefined {
  const [exercise = '', variant] = slug.split('--', 2);
  if (variant !== undefined) return own(own(figureVariants, exercise) ?? {}, variant);
  return own(movements, slug) ?? own(figureTemplates, slug);
}

const own = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

/** The pictures that show a movement: start and end, or only the start when it is one held position. */
export const momentsOf = (movement: Movement): readonly Moment[] => (movement.end ? ['start', 'end'] : ['start']);
