import type { Movement } from '../movement';
import { faceDown } from './base-positions';

export const pronePressUp: Movement = {
  camera: { yaw: 14, pitch: 11 },
  mat: { from: -64, to: 60, halfWidth: 29 },
  start: {
    ...faceDown,
    nearArm: { reach: [33.4, 1.9, 14.5], point: 0, bend: [-1, 0.6, 0.3] },
    farArm: { reach: [33.4, 1.9, -14.5], point: 0, bend: [-1, 0.6, -0.3] },
  },
  end: {
    ...faceDown,
    rests: ['nearThigh', 'farThigh'],
    spine: { pelvis: 25, lumbar: 54, thorax: 72, neck: 78, head: 92 },
    nearArm: { reach: [33.4, 1.9, 14.5], point: 0, bend: [-1, 0, 0.3] },
    farArm: { reach: [33.4, 1.9, -14.5], point: 0, bend: [-1, 0, -0.3] },
  },
  working: [{ part: 'torso', from: 0.2, to: 2, side: 'back' }],
  arrows: [{ follow: 'C7', offset: [-17, 6, 0], during: [0.2, 0.92] }],
};
