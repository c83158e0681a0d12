import type { KeyPose, Movement } from '../movement';
import { faceUp, handsOnBelly, kneesBent } from './base-positions';

/** How far the belly rises, in units: larger than life, or it would not be seen. */
const breath = 2.6;

const breathedOut: KeyPose = {
  ...faceUp,
  ...kneesBent(),
  ...handsOnBelly,
  farArm: { reach: { from: 'C7', offset: [11, 7.2, 0] }, point: 190, pointOutward: -55, bend: [1, -0.6, -0.2] },
  eyes: 'closed',
};

/** One hand on the chest, one on the belly: with a breath in the lower one rises, with a breath out it sinks. */
export const therapeuticBreathing: Movement = {
  camera: { yaw: 16, pitch: 11 },
  mat: { from: -62, to: 48 },
  start: breathedOut,
  end: {
    ...breathedOut,
    breath,
    nearArm: { reach: { from: 'L5', offset: [-5, 7.4 + breath, 4.5] }, point: 8, pointOutward: -35, bend: [-0.2, -0.4, 1] },
    farArm: { reach: { from: 'C7', offset: [11, 7.8, 0] }, point: 190, pointOutward: -55, bend: [1, -0.6, -0.2] },
  },
  order: [
    'farFoot', 'farShank', 'farThigh', 'farUpperArm', 'farForearm', 'torso', 'neck', 'head', 'farHand',
    'nearFoot', 'nearShank', 'nearThigh', 'nearUpperArm', 'nearForearm', 'nearHand',
  ],
  fullTone: ['farHand'],
  working: [
    { part: 'torso', from: 0.7, to: 2.2, side: 'front', depth: 0.3, above: 'torso', at: 'start' },
    { part: 'torso', from: 0.7, to: 2.2, side: 'front', depth: 0.3, above: 'torso' },
  ],
  arrows: [
    { through: [[-13, 35, 0], [-13, 23, 0]], at: 'start' },
    { through: [[-13, 23, 0], [-13, 35, 0]] },
  ],
};
