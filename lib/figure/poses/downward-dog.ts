import type { Movement } from '../movement';

export const downwardDog: Movement = {
  camera: { yaw: 12, pitch: 9 },
  mat: { from: -44, to: 74 },
  start: {
    spine: { pelvis: 6, lumbar: 7, thorax: 14, neck: 4, head: 8 },
    anchor: { joint: 'hip', x: 26, y: 29.3 },
    nearLeg: { reach: [1.6, 2.8, 4.9], point: 184, bend: [1, -1, 0] },
    farLeg: { reach: [1.6, 2.8, -4.9], point: 184, bend: [1, -1, 0] },
    nearArm: { reach: [57.5, 1.9, 9.5], point: 0, bend: [-1, 0.1, 0.25] },
    farArm: { reach: [57.5, 1.9, -9.5], point: 0, bend: [-1, 0.1, -0.25] },
  },
  via: [
    {
      spine: { pelvis: -16, lumbar: -18, thorax: -20, neck: -30, head: -34 },
      anchor: { joint: 'hip', x: 22, y: 39 },
      nearLeg: { reach: [-1.5, 11.2, 4.9], point: 288, bend: [1, -1, 0] },
      farLeg: { reach: [-1.5, 11.2, -4.9], point: 288, bend: [1, -1, 0] },
      nearArm: { reach: [57.5, 1.9, 9.5], point: 0, bend: [-1, 0.3, 0.3] },
      farArm: { reach: [57.5, 1.9, -9.5], point: 0, bend: [-1, 0.3, -0.3] },
      nearShoulder: { up: 1 },
      farShoulder: { up: 1 },
    },
  ],
  end: {
    spine: { pelvis: -46, lumbar: -48, thorax: -52, neck: -54, head: -56 },
    anchor: { joint: 'hip', x: 14, y: 48.8 },
    nearLeg: { reach: [-5.2, 3.85, 4.9], point: -2, bend: [1, -1, 0] },
    farLeg: { reach: [-5.2, 3.85, -4.9], point: -2, bend: [1, -1, 0] },
    nearArm: { reach: [57.5, 1.9, 9.5], point: 0, bend: [-0.5, 1, 0.4] },
    farArm: { reach: [57.5, 1.9, -9.5], point: 0, bend: [-0.5, 1, -0.4] },
    nearShoulder: { up: 3, forward: -1 },
    farShoulder: { up: 3, forward: -1 },
  },
  working: [
    { part: 'nearThigh', from: 0.15, to: 0.95, side: 'back', depth: 0.45 },
    { part: 'nearShank', from: 0.05, to: 0.7, side: 'back', depth: 0.45, above: 'nearThigh' },
  ],
  arrows: [{ through: [[0, 46, 0], [-4, 58, 0]] }],
};
