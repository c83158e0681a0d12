import type { Movement } from '../movement';
import { armsBySides, faceUp, kneesBent } from './base-positions';

export const kneeToChest: Movement = {
  camera: { yaw: 16, pitch: 11 },
  mat: { from: -62, to: 52 },
  start: { ...faceUp, ...kneesBent(), ...armsBySides },
  end: {
    ...faceUp,
    nearLeg: { angles: [122, -6, 62], outward: [3, 0, 0] },
    farLeg: kneesBent().farLeg,
    nearArm: { reach: { on: 'nearShank', along: 0.13, front: 5.4, right: 3.2 }, point: 10, pointOutward: -62, bend: [-0.3, -1, 0.9] },
    farArm: { reach: { on: 'nearShank', along: 0.13, front: 5.4, right: -3.5 }, point: 10, pointOutward: -62, bend: [-0.3, -1, -0.6] },
    nearShoulder: { up: 1, forward: 2 },
    farShoulder: { up: 1, forward: 2.6 },
    nearHand: { curl: 45 },
    farHand: { curl: 45 },
  },
  order: [
    'farFoot', 'farShank', 'farThigh', 'farHand', 'farForearm', 'farUpperArm', 'torso', 'neck', 'head',
    'nearFoot', 'nearShank', 'nearThigh', 'nearUpperArm', 'nearForearm', 'nearHand',
  ],
  working: [{ part: 'torso', from: 0, to: 2.3, side: 'back' }],
  arrows: [{ follow: 'nearKnee', offset: [9, 7, 0], during: [0.15, 0.95] }],
};
