import type { Movement } from '../movement';
import { faceDown } from './base-positions';
import { proppedOnElbows } from './prone-on-elbows';

/** From the elbows up onto straight arms, and stay. */
export const pronePressUpHold: Movement = {
  camera: { yaw: 14, pitch: 11 },
  mat: { from: -64, to: 60, halfWidth: 29 },
  start: proppedOnElbows,
  end: {
    ...faceDown,
    rests: ['nearThigh', 'farThigh'],
    spine: { pelvis: 26, lumbar: 55, thorax: 76, neck: 80, head: 92 },
    nearArm: { reach: [33, 1.9, 12], point: 0, bend: [-1, 0, 0.3] },
    farArm: { reach: [33, 1.9, -12], point: 0, bend: [-1, 0, -0.3] },
  },
  working: [{ part: 'torso', from: 0.2, to: 2, side: 'back' }],
  arrows: [{ follow: 'C7', offset: [-14, 8, 0], during: [0.1, 0.95] }],
};
