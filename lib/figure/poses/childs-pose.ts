import type { Movement } from '../movement';
import { handsAndKnees } from './base-positions';

export const childsPose: Movement = {
  camera: { yaw: 14, pitch: 10 },
  mat: { from: -42, to: 62 },
  start: handsAndKnees,
  end: {
    ...handsAndKnees,
    spine: { pelvis: 24, lumbar: -2, thorax: -24, neck: -26, head: -34 },
    nearLeg: { angles: [333, 184, 184], outward: [8, -4, 0] },
    farLeg: { angles: [333, 184, 184], outward: [8, -4, 0] },
    nearArm: { reach: [36.5, 1.9, 9], point: 0, bend: [-0.5, 1, 0.4] },
    farArm: { reach: [36.5, 1.9, -9], point: 0, bend: [-0.5, 1, -0.4] },
    nearShoulder: { up: 1.5, forward: -0.5 },
    farShoulder: { up: 1.5, forward: -0.5 },
    eyes: 'closed',
  },
  working: [{ part: 'torso', from: 0.1, to: 2.2, side: 'back' }],
  arrows: [{ follow: 'hip', offset: [-4, 13, 0], during: [0.05, 0.9] }],
};
