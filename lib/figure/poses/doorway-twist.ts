import type { KeyPose, Movement } from '../movement';

const standing = {
  spine: { pelvis: 90, lumbar: 92, thorax: 87, neck: 84, head: 90 },
  anchor: { joint: 'hip', x: 0 },
  rests: ['nearFoot', 'farFoot'],
  nearLeg: { angles: [274, 268, 0], outward: [3, 2, 12] },
  farLeg: { angles: [266, 262, 0], outward: [3, 2, 12] },
} as const satisfies Partial<KeyPose>;

export const doorwayTwist: Movement = {
  camera: { yaw: 66, pitch: 8 },
  props: [{ kind: 'doorway', posts: [-24, 24], x: 0, height: 106 }],
  start: {
    ...standing,
    nearArm: { reach: [4, 84, 19.5], point: 90, bend: [0.1, -1, 0.2] },
    farArm: { angles: [266, 280, 280], outward: [10, 4, 0] },
  },
  end: {
    ...standing,
    twist: { pelvis: -8, lumbar: -24, thorax: -46, neck: -60, head: -76 },
    nearArm: { reach: [4, 84, 19.5], point: 90, bend: [-0.3, -1, 0.6] },
    farArm: { angles: [250, 275, 275], outward: [4, 4, 0] },
  },
  fullTone: ['farUpperArm', 'farForearm', 'farHand', 'farThigh', 'farShank', 'farFoot'],
  working: [{ part: 'torso', from: 0.9, to: 2.5, side: 'right', depth: 0.35 }],
  arrows: [{ around: 'C1', radius: 15, fromAngle: 70, toAngle: -60, above: 17 }],
};
