import type { Movement } from '../movement';

export const doubleKneeToChest: Movement = {
  camera: { yaw: 14, pitch: 10 },
  mat: { from: -58, to: 40 },
  start: {
    spine: { pelvis: 218, lumbar: 200, thorax: 174, neck: 154, head: 140 },
    anchor: { joint: 'L5', x: -12.48 },
    rests: ['torso'],
    nearLeg: { angles: [146, 24, 86], outward: [4, -3, 0] },
    farLeg: { angles: [146, 24, 86], outward: [4, -3, 0] },
    nearArm: { reach: { on: 'nearShank', along: 0.22, front: 5.2, right: 3.2 }, point: 36, pointOutward: -62, bend: [-0.3, -1, 0.7] },
    farArm: { reach: { on: 'farShank', along: 0.22, front: 5.2, right: -3.2 }, point: 36, pointOutward: -62, bend: [-0.3, -1, -0.7] },
    nearHand: { curl: 45 },
    farHand: { curl: 45 },
  },
  end: {
    spine: { pelvis: 186, lumbar: 168, thorax: 142, neck: 122, head: 108 },
    anchor: { joint: 'L5', x: -3.52 },
    rests: ['torso'],
    nearLeg: { angles: [114, -8, 54], outward: [4, -3, 0] },
    farLeg: { angles: [114, -8, 54], outward: [4, -3, 0] },
    nearArm: { reach: { on: 'nearShank', along: 0.22, front: 5.2, right: 3.2 }, point: 4, pointOutward: -62, bend: [-0.3, -1, 0.7] },
    farArm: { reach: { on: 'farShank', along: 0.22, front: 5.2, right: -3.2 }, point: 4, pointOutward: -62, bend: [-0.3, -1, -0.7] },
    nearHand: { curl: 45 },
    farHand: { curl: 45 },
  },
  working: [{ part: 'torso', from: 0.2, to: 2.3, side: 'back' }],
  arrows: [{ through: [[-26, 52, 0], [-12, 57, 0], [3, 53, 0]], bothEnds: true }],
};
