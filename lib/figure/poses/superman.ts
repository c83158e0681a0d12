import type { Movement } from '../movement';
import type { Pose } from '../pose';

const order: Movement['order'] = [
  'farHand', 'farForearm', 'farUpperArm', 'farFoot', 'farShank', 'farThigh', 'torso', 'neck', 'head',
  'nearFoot', 'nearShank', 'nearThigh', 'nearUpperArm', 'nearForearm', 'nearHand',
];

/** Face down, arms stretched out past the head; the near arm is wider so that the face shows. */
export const stretchedOut: Pose = {
  spine: { pelvis: 0, lumbar: 1, thorax: 2, neck: 2, head: 6 },
  anchor: { joint: 'hip', x: 0 },
  rests: ['torso', 'nearThigh', 'farThigh'],
  nearLeg: { angles: [181, 183, 186] },
  farLeg: { angles: [181, 183, 186] },
  nearArm: { angles: [2, 0, 0], outward: [30, 16, 10] },
  farArm: { angles: [2, 0, 0], outward: [14, 8, 4] },
  nearShoulder: { up: 2.5, forward: -1 },
  farShoulder: { up: 2.5, forward: -1 },
};

export const superman: Movement = {
  camera: { yaw: 16, pitch: 20 },
  mat: { from: -64, to: 80, halfWidth: 27 },
  start: stretchedOut,
  end: {
    ...stretchedOut,
    spine: { pelvis: -4, lumbar: 5, thorax: 19, neck: 34, head: 46 },
    rests: ['torso'],
    nearLeg: { angles: [168, 168, 170] },
    farLeg: { angles: [168, 168, 170] },
    nearArm: { angles: [15, 14, 12], outward: [34, 20, 12] },
    farArm: { angles: [18, 16, 14], outward: [16, 8, 4] },
  },
  order,
  working: [{ part: 'torso', from: -0.3, to: 2.2, side: 'back' }],
  arrows: [
    { follow: 'nearFinger', offset: [6, -3, 0], during: [0.2, 1] },
    { follow: 'nearToe', offset: [-4, 0, 0], during: [0.15, 1] },
  ],
};
