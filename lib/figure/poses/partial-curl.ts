import type { Movement } from '../movement';
import { faceUp, kneesBent } from './base-positions';

export const partialCurl: Movement = {
  camera: { yaw: 16, pitch: 11 },
  mat: { from: -62, to: 50 },
  start: {
    ...faceUp,
    ...kneesBent(),
    nearArm: { reach: { from: 'C7', offset: [8, 8, 3] }, point: 176, pointOutward: -48, bend: [0.5, 0.1, 1] },
    farArm: { reach: { from: 'C7', offset: [10, 8.6, -3] }, point: 176, pointOutward: -48, bend: [0.6, -0.3, -1] },
  },
  end: {
    ...faceUp,
    spine: { pelvis: 182, lumbar: 170, thorax: 146, neck: 134, head: 128 },
    anchor: { joint: 'hip', x: 0 },
    ...kneesBent(),
    nearArm: { reach: { from: 'C7', offset: [11, 2.4, 3] }, point: 142, pointOutward: -48, bend: [0.4, 0.05, 1] },
    farArm: { reach: { from: 'C7', offset: [12.5, 2.6, -3] }, point: 142, pointOutward: -48, bend: [0.6, -0.35, -1] },
    nearHand: { back: [0.56, 0.83, 0] },
    farHand: { back: [0.56, 0.83, 0] },
  },
  order: [
    'farFoot', 'farShank', 'farThigh', 'farUpperArm', 'torso', 'neck', 'head', 'farForearm', 'farHand',
    'nearFoot', 'nearShank', 'nearThigh', 'nearUpperArm', 'nearForearm', 'nearHand',
  ],
  working: [{ part: 'torso', from: 0.5, to: 2.1, side: 'front', depth: 0.5 }],
  arrows: [{ follow: 'C1', offset: [-6, 12, 0], during: [0.1, 1] }],
};
