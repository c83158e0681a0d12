import type { Movement } from '../movement';
import { faceDown } from './base-positions';

export const proneLying: Movement = {
  camera: { yaw: 22, pitch: 14 },
  mat: { from: -64, to: 62, halfWidth: 27 },
  start: {
    ...faceDown,
    spine: { pelvis: -5, lumbar: 2, thorax: 9, neck: 20, head: 26 },
    nearArm: { reach: [45, 1.9, 7.5], point: 0, pointOutward: -78, bend: [0, -0.3, 1] },
    farArm: { reach: [47, 2.3, -7.5], point: 0, pointOutward: -78, bend: [0, -0.3, -1] },
    nearShoulder: { up: 2 },
    farShoulder: { up: 2 },
    eyes: 'closed',
  },
  working: [],
  arrows: [],
};
