import type { Movement } from '../movement';
import { faceUp, handsOnBelly, kneesBent } from './base-positions';

/** One hand on the chest, one on the belly: the lower one rises and sinks. */
export const therapeuticBreathing: Movement = {
  camera: { yaw: 16, pitch: 11 },
  mat: { from: -62, to: 48 },
  start: {
    ...faceUp,
    ...kneesBent(),
    ...handsOnBelly,
    farArm: { reach: { from: 'C7', offset: [11, 7.2, 0] }, point: 190, pointOutward: -55, bend: [1, -0.6, -0.2] },
    eyes: 'closed',
  },
  order: [
    'farFoot', 'farShank', 'farThigh', 'farUpperArm', 'farForearm', 'torso', 'neck', 'head', 'farHand',
    'nearFoot', 'nearShank', 'nearThigh', 'nearUpperArm', 'nearForearm', 'nearHand',
  ],
  fullTone: ['farHand'],
  working: [{ part: 'torso', from: 0.7, to: 2.2, side: 'front', depth: 0.3, above: 'torso' }],
  arrows: [{ through: [[-12, 20, 0], [-12, 33, 0]], bothEnds: true }],
};
