import type { KeyPose, Movement } from '../movement';

const sitting = {
  spine: { pelvis: 98, lumbar: 94, thorax: 88, neck: 88, head: 90 },
  anchor: { joint: 'hip', x: 0 },
  rests: ['torso', 'farThigh'],
  farLeg: { angles: [360, 357, 80] },
  nearLeg: { reach: [22, 3.85, -12], point: 0, bend: [0.1, 1, 0.25] },
} as const satisfies Partial<KeyPose>;

export const seatedSpinalTwist: Movement = {
  camera: { yaw: 38, pitch: 14 },
  mat: { from: -34, to: 62 },
  start: {
    ...sitting,
    nearArm: { reach: [-8.5, 3.8, 11.5], point: 195, bend: [-1, 0.2, 0.5] },
    farArm: { reach: { on: 'nearShank', along: 0.1, front: 5.5, right: -2 }, point: 60, pointOutward: -30, bend: [0, -1, -1] },
  },
  via: [
    {
      ...sitting,
      twist: { pelvis: 2, lumbar: 12, thorax: 25, neck: 36, head: 46 },
      nearArm: { reach: [-11.5, 3.4, 10.5], point: 192, bend: [-0.8, 0.2, 0.8] },
      farArm: { reach: [21, 42, 6], point: 300, bend: [0, 0.2, -1] },
    },
  ],
  end: {
    ...sitting,
    twist: { pelvis: 4, lumbar: 22, thorax: 46, neck: 64, head: 82 },
    nearArm: { reach: [-13.5, 3.4, 9], point: 192, bend: [-0.4, 0.2, 1] },
    farArm: { reach: { on: 'nearShank', along: 0.34, front: 0, right: 7.1 }, point: 285, bend: [0.4, 0.3, 1] },
    order: [
      'farFoot', 'farShank', 'farThigh', 'torso', 'neck', 'head', 'nearUpperArm', 'nearForearm', 'nearHand',
      'nearFoot', 'nearShank', 'nearThigh', 'farUpperArm', 'farForearm', 'farHand',
    ],
    fullTone: ['farUpperArm', 'farForearm', 'farHand'],
  },
  working: [{ part: 'torso', from: 0.8, to: 2.5, side: 'back' }],
  arrows: [{ around: 'C7', radius: 17, fromAngle: -70, toAngle: 70, above: 27 }],
};
