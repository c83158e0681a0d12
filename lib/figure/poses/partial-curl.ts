import type { Movement } from '../movement';
import { faceUp, kneesBent } from './base-positions';

export const partialCurl: Movement = {
  camera: { yaw: 20, pitch: 15 },
  mat: { from: -62, to: 50 },
  start: {
    ...faceUp,
    ...kneesBent(),
    nearArm: { reach: { from: 'C7', offset: [7.6, 8.2, -1.5] }, point: 160, pointOutward: -62, bend: [0.7, 0, 1] },
    farArm: { reach: { from: 'C7', offset: [9, 7.4, 1.5] }, point: 164, pointOutward: -62, bend: [0.7, 0, -1] },
  },
  end: {
    ...faceUp,
    spine: { pelvis: 182, lumbar: 170, thorax: 146, neck: 134, head: 128 },
    anchor: { joint: 'hip', x: 0 },
    rests: ['torso'],
    ...kneesBent(),
    nearArm: { reach: { from: 'C7', offset: [10.4, 3, -1.5] }, point: 126, pointOutward: -62, bend: [0.4, 0.1, 1] },
    farArm: { reach: { from: 'C7', offset: [11.6, 1.2, 1.5] }, point: 130, pointOutward: -62, bend: [0.4, -0.2, -1] },
    nearHand: { back: [0.56, 0.83, 0] },
    farHand: { back: [0.56, 0.83, 0] },
  },
  order: [
    'farFoot', 'farShank', 'farThigh', 'farUpperArm', 'torso', 'neck', 'head', 'farForearm', 'farHand',
    'nearFoot', 'nearShank', 'nearThigh', 'nearUpperArm', 'nearForearm', 'nearHand',
  ],
  fullTone: ['farHand', 'farForearm'],
  working: [{ part: 'torso', from: 0.5, to: 2.1, side: 'front', depth: 0.5 }],
  arrows: [{ follow: 'C1', offset: [-12, 12, 0], during: [0.1, 1] }],
};
