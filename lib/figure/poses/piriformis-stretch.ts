import type { Movement } from '../movement';
import type { ReachingLimb } from '../pose';
import { armsBySides, faceUp, kneesBent } from './base-positions';

const crossedLeg: ReachingLimb = {
  reach: { on: 'farThigh', along: 0.86, front: 6.6, right: 0 },
  point: 100,
  pointOutward: -50,
  bend: [0.45, 0, 1],
};

/** Seen from the head's side: the crossed leg makes a clear "4" there, and nowhere else. */
export const piriformisStretch: Movement = {
  camera: { yaw: -40, pitch: 24 },
  mat: { from: -62, to: 44 },
  start: { ...faceUp, nearLeg: crossedLeg, farLeg: kneesBent().farLeg, ...armsBySides },
  end: {
    ...faceUp,
    spine: { pelvis: 188, lumbar: 180, thorax: 172, neck: 170, head: 172 },
    nearLeg: crossedLeg,
    farLeg: { angles: [126, 24, 98] },
    nearArm: { reach: { on: 'farThigh', along: 0.3, front: -6.5, right: 4 }, point: 60, pointOutward: -60, bend: [-0.3, -1, 0.8] },
    farArm: { reach: { on: 'farThigh', along: 0.5, front: -6.5, right: -4 }, point: 60, pointOutward: -60, bend: [-0.3, -1, -0.8] },
    nearShoulder: { up: 2, forward: 3 },
    farShoulder: { up: 1.5, forward: 2 },
  },
  order: [
    'farHand', 'farForearm', 'farUpperArm', 'farFoot', 'farShank', 'farThigh', 'torso', 'neck', 'head',
    'nearUpperArm', 'nearForearm', 'nearHand', 'nearThigh', 'nearShank', 'nearFoot',
  ],
  working: [{ joint: 'hip', offset: [-1.5, 0, 8], radii: [4.6, 3.6], above: 'nearFoot' }],
  arrows: [{ follow: 'farKnee', offset: [4, 10, 0], during: [0.2, 1] }],
};
