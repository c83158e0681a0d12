import type { Movement } from '../movement';
import type { Pose } from '../pose';
import { faceDown } from './base-positions';

export const proppedOnElbows: Pose = {
  ...faceDown,
  rests: ['nearThigh', 'farThigh'],
  spine: { pelvis: 3, lumbar: 27, thorax: 48, neck: 66, head: 84 },
  nearArm: { reach: [37.5, 1.9, 9], point: 0, bend: [-0.4, -1, 0.1] },
  farArm: { reach: [37.5, 1.9, -9], point: 0, bend: [-0.4, -1, -0.1] },
};

export const proneOnElbows: Movement = {
  camera: { yaw: 14, pitch: 11 },
  mat: { from: -64, to: 60, halfWidth: 29 },
  start: {
    ...faceDown,
    nearArm: { reach: [40, 1.9, 12], point: 0, bend: [-0.3, -0.2, 1] },
    farArm: { reach: [40, 1.9, -12], point: 0, bend: [-0.3, -0.2, -1] },
  },
  end: proppedOnElbows,
  working: [{ part: 'torso', from: 0.2, to: 2, side: 'back' }],
  arrows: [{ follow: 'C7', offset: [-10, 10, 0], during: [0.15, 0.95] }],
};
