import type { Movement } from '../movement';
import type { Pose } from '../pose';

/** Face down, arms stretched out past the head and wide enough for the face to show. */
export const stretchedOut: Pose = {
  spine: { pelvis: -4, lumbar: -1, thorax: 3, neck: 9, head: 13 },
  anchor: { joint: 'hip', x: 0 },
  rests: ['torso', 'nearThigh', 'farThigh'],
  nearLeg: { angles: [181, 183, 186] },
  farLeg: { angles: [181, 183, 186] },
  nearArm: { angles: [0, 0, 0], outward: [44, 40, 36] },
  farArm: { angles: [2, 0, 0], outward: [20, 10, 4] },
  nearShoulder: { up: 2.5, forward: -1 },
  farShoulder: { up: 2.5, forward: -1 },
};

/** Head, chest and arms off the floor. */
export const chestUp = {
  spine: { pelvis: -5, lumbar: 4, thorax: 20, neck: 36, head: 50 },
  nearArm: { angles: [6, 8, 8], outward: [46, 42, 38] },
  farArm: { angles: [20, 18, 16], outward: [18, 10, 4] },
} as const satisfies Partial<Pose>;

export const supermanScene = {
  camera: { yaw: 14, pitch: 24 },
  mat: { from: -64, to: 84, halfWidth: 32 },
} as const satisfies Partial<Movement>;

export const superman: Movement = {
  ...supermanScene,
  start: stretchedOut,
  end: {
    ...stretchedOut,
    ...chestUp,
    rests: ['torso'],
    nearLeg: { angles: [168, 168, 170] },
    farLeg: { angles: [168, 168, 170] },
  },
  working: [{ part: 'torso', from: -0.3, to: 2.2, side: 'back' }],
  arrows: [
    { beside: 'nearFinger', offset: [5, -6, 0], by: [0, 11, 0] },
    { follow: 'nearToe', offset: [-4, 0, 0], during: [0.15, 1] },
  ],
};
