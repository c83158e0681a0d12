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
    farArm: { reach: { from: 'T12', offset: [-2, 8, -4] }, point: 150, pointOutward: -70, bend: [0.5, -0.5, -1] },
    eyes: 'closed',
  },
  order: [
    'farFoot', 'farShank', 'farThigh', 'farUpperArm', 'torso', 'neck', 'head', 'farForearm', 'farHand',
    'nearFoot', 'nearShank', 'nearThigh', 'nearUpperArm', 'nearForearm', 'nearHand',
  ],
  fullTone: ['farForearm', 'farHand'],
  working: [{ part: 'torso', from: 0.7, to: 2.2, side: 'front', depth: 0.3, above: 'torso' }],
  arrows: [{ through: [[-12, 20, 0], [-12, 33, 0]], bothEnds: true }],
};
