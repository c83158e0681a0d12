import type { Movement } from '../movement';
import type { ReachingLimb } from '../pose';
import { armsBySides, faceUp, kneesBent } from './base-positions';

const crossedLeg: ReachingLimb = {
  reach: { on: 'farThigh', along: 0.86, front: 6.6, right: 0 },
  point: 60,
  pointOutward: -50,
  bend: [0.45, 0.1, 1],
};

/** Seen from the head and above: only from there do the crossed legs make a clear "4". */
export const piriformisStretch: Movement = {
  camera: { yaw: -40, pitch: 24 },
  mat: { from: -62, to: 46 },
  start: { ...faceUp, nearLeg: crossedLeg, farLeg: kneesBent().farLeg, ...armsBySides },
  end: {
    ...faceUp,
    spine: { pelvis: 188, lumbar: 180, thorax: 169, neck: 168, head: 170 },
    rests: ['torso'],
    nearLeg: {
      ...crossedLeg,
      reach: { on: 'farThigh', along: 0.9, front: 6.6, right: 0 },
      point: 140,
      pointOutward: -60,
      bend: [0.9, 0.3, 1],
    },
    farLeg: { angles: [117, 20, 96] },
    nearArm: { reach: { on: 'farThigh', along: 0.52, front: -6.6, right: 4 }, point: 60, pointOutward: -60, bend: [-0.3, -1, 0.8] },
    farArm: { reach: { on: 'farThigh', along: 0.6, front: -6.5, right: -4 }, point: 60, pointOutward: -60, bend: [-0.3, -1, -0.8] },
    nearShoulder: { up: 2.5, forward: 4 },
    farShoulder: { up: 1.5, forward: 2 },
    nearHand: { curl: 30 },
    farHand: { curl: 30 },
    order: [
      'farUpperArm', 'torso', 'neck', 'head', 'farForearm', 'farHand', 'nearHand', 'farThigh', 'farShank', 'farFoot',
      'nearUpperArm', 'nearForearm', 'nearThigh', 'nearShank', 'nearFoot',
    ],
  },
  order: [
    'farHand', 'farForearm', 'farUpperArm', 'farThigh', 'farShank', 'farFoot', 'torso', 'neck', 'head',
    'nearUpperArm', 'nearForearm', 'nearHand', 'nearThigh', 'nearShank', 'nearFoot',
  ],
  fullTone: ['farThigh', 'farShank', 'farFoot', 'farHand', 'farForearm'],
  working: [{ joint: 'nearHip', offset: [3, -1.5, 3], radii: [4.4, 3.6], above: 'nearFoot' }],
  arrows: [{ through: [[44, 20, -8], [40, 31, -8], [31, 38, -8]] }],
};
