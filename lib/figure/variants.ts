import type { Movement } from './movement';
import { catCowTowelUnderKnees } from './poses/variants/cat-cow';
import { childsPoseWalkedToOneSide } from './poses/variants/childs-pose';
import { doubleKneeBand, doubleKneeHandsBehindThighs, doubleKneeTowel } from './poses/variants/double-knee-to-chest';
import { kneeToChestOtherLegStraight } from './poses/variants/knee-to-chest';
import { legsUpRestPillow } from './poses/variants/legs-up-rest';
import { sideLegRaiseBackToWall } from './poses/variants/side-leg-raise';
import { stepUp } from './poses/variants/step-up';

/** Ways of doing an exercise that its text names, by slug and name. */
export const figureVariants: Readonly<Record<string, Readonly<Record<string, Movement>>>> = {
  'knee-to-chest': { 'other-leg-straight': kneeToChestOtherLegStraight },
  'double-knee-to-chest': {
    'hands-behind-thighs': doubleKneeHandsBehindThighs,
    'band-behind-thighs': doubleKneeBand,
    'towel-behind-thighs': doubleKneeTowel,
  },
  'cat-cow': { 'towel-under-knees': catCowTowelUnderKnees },
  'childs-pose': { 'walked-to-one-side': childsPoseWalkedToOneSide },
  'legs-up-rest': { 'pillow-under-head': legsUpRestPillow },
  'side-leg-raise': { 'back-to-wall': sideLegRaiseBackToWall },
};

/** Movements of no exercise in the library: a clinic copies one to draw its own. */
export const figureTemplates: Readonly<Record<string, Movement>> = { 'step-up': stepUp };
