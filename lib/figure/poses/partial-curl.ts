import type { Movement } from '../movement';
import { faceUp, kneesBent } from './base-positions';

export const partialCurl: Movement = {
  camera: { yaw: 16, pitch: 11 },
  mat: { from: -62, to: 50 },
  start: {
    ...faceUp,
    ...kneesBent(),
    nearArm: { reach: { from: 'C7', offset: [7, 8.4, 0] }, point: 168, pointOutward: -52, bend: [0.6, 0.15, 0.7] },
    farArm: { reach: { from: 'C7', offset: [8.5, 7.4, 2.5] }, point: 190, pointOutward: -60, bend: [1, -0.6, -0.2] },
  },
  end: {
    ...faceUp,
    spine: { pelvis: 182, lumbar: 170, thorax: 146, neck: 134, head: 128 },
    anchor: { joint: 'hip', x: 0 },
    rests: ['torso'],
    ...kneesBent(),
    nearArm: { reach: { from: 'C7', offset: [10.4, 3, 0] }, point: 134, pointOutward: -52, bend: [0.6, -0.15, 0.7] },
    farArm: { reach: { from: 'C7', offset: [11, 2.2, 2.5] }, point: 156, pointOutward: -60, bend: [0.7, -1, -0.2] },
    nearHand: { back: [0.56, 0.83, 0] },
    farHand: { back: [0.56, 0.83, 0] },
  },
  order: [
    'farFoot', 'farShank', 'farThigh', 'farUpperArm', 'farForearm', 'torso', 'neck', 'head', 'farHand',
    'nearFoot', 'nearShank', 'nearThigh', 'nearUpperArm', 'nearForearm', 'nearHand',
  ],
  fullTone: ['farHand'],
  working: [{ part: 'torso', from: 0.5, to: 2.1, side: 'front', depth: 0.5 }],
  arrows: [{ follow: 'C1', offset: [-6, 12, 0], during: [0.1, 1] }],
};
