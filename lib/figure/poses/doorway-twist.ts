import type { KeyPose, Movement } from '../movement';

const standing = {
  spine: { pelvis: 90, lumbar: 92, thorax: 87, neck: 86, head: 90 },
  anchor: { joint: 'hip', x: 0 },
  rests: ['nearFoot', 'farFoot'],
  nearLeg: { angles: [272, 267, 0], outward: [3, 2, 14] },
  farLeg: { angles: [268, 263, 0], outward: [3, 2, 14] },
} as const satisfies Partial<KeyPose>;

/** Seen from the front. Both hands take the post on the person's right; the hips stay, the chest and then the eyes turn past it. */
export const doorwayTwist: Movement = {
  camera: { yaw: 62, pitch: 8 },
  mat: { from: -16, to: 20, halfWidth: 30 },
  props: [{ kind: 'doorway', posts: [-25, 25], x: 0, height: 108 }],
  start: {
    ...standing,
    twist: { pelvis: 0, lumbar: 4, thorax: 10, neck: 8, head: 4 },
    nearArm: { reach: [4, 66, 21.4], point: 88, pointOutward: 52, bend: [-0.2, -1, 0.2] },
    farArm: { angles: [266, 278, 278], outward: [10, 4, 0] },
    nearHand: { back: [1, 0, 0], curl: 88 },
  },
  end: {
    ...standing,
    twist: { pelvis: 8, lumbar: 28, thorax: 54, neck: 74, head: 100 },
    nearArm: { reach: [4, 66, 21.4], point: 88, pointOutward: 52, bend: [-0.6, -1, 0.2] },
    farArm: { reach: [4, 74, 21.4], point: 80, pointOutward: -58, bend: [0.5, -1, 0] },
    nearHand: { back: [1, 0, 0], curl: 88 },
    farHand: { back: [1, 0, 0], curl: 88 },
  },
  order: [
    'farFoot', 'farShank', 'farThigh', 'nearFoot', 'nearShank', 'nearThigh', 'torso', 'neck', 'head',
    'nearUpperArm', 'nearForearm', 'nearHand', 'farUpperArm', 'farForearm', 'farHand',
  ],
  fullTone: ['farUpperArm', 'farForearm', 'farHand', 'farThigh', 'farShank', 'farFoot'],
  /** From above, legs left out: the shoulders turn, both hands are on one post. */
  secondView: {
    camera: { yaw: 90, pitch: 90 },
    scale: 1.1,
    place: [305, -250],
    radius: 136,
    order: [
      'torso', 'nearUpperArm', 'nearForearm', 'nearHand', 'farUpperArm', 'farForearm', 'farHand', 'head',
    ],
  },
  working: [{ joint: 'L5', offset: [9.4, 4.5, -0.6], radii: [2.8, 5], above: 'torso' }],
  arrows: [{ around: 'C1', radius: 16, fromAngle: -55, toAngle: 75, above: 18 }],
};
