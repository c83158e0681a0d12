import type { Movement } from '../movement';
import { faceUp, handsOnBelly } from './base-positions';

export const legsUpRest: Movement = {
  camera: { yaw: 20, pitch: 12 },
  mat: { from: -62, to: 11 },
  props: [{ kind: 'chair', from: 14, to: 46, seat: 27.9 }],
  start: {
    ...faceUp,
    nearLeg: { angles: [88, 0.8, 62] },
    farLeg: { angles: [88, 0.8, 62] },
    ...handsOnBelly,
    rests: ['torso', 'head', 'nearShank', 'farShank'],
    eyes: 'closed',
  },
  order: [
    'farFoot', 'farShank', 'farThigh', 'farUpperArm', 'torso', 'neck', 'head', 'farForearm', 'farHand',
    'nearFoot', 'nearShank', 'nearThigh', 'nearUpperArm', 'nearForearm', 'nearHand',
  ],
  working: [{ part: 'torso', from: 0.3, to: 1.8, side: 'back' }],
  arrows: [],
};
