import type { KeyPose, Movement } from '../../movement';
import { childsPose } from '../childs-pose';

const folded = childsPose.end ?? childsPose.start;

const walked: KeyPose = {
  ...folded,
  lean: { pelvis: 0, lumbar: 6, thorax: 16, neck: 20, head: 22 },
  nearArm: { reach: [33, 1.9, 19], point: -4, pointOutward: 24, bend: [-0.5, 1, 0.4] },
  farArm: { reach: [36, 1.9, 2], point: 0, pointOutward: -24, bend: [-0.5, 1, -0.4] },
};

/** From child's pose both hands walk to one side: a stretch along the other flank. */
export const childsPoseWalkedToOneSide: Movement = {
  ...childsPose,
  camera: { yaw: 16, pitch: 22 },
  mat: { from: -42, to: 62, halfWidth: 30 },
  start: folded,
  end: walked,
  working: [{ part: 'torso', from: 0.6, to: 2.6, side: 'left', depth: 0.4 }],
  arrows: [{ through: [[46, 2, -14], [56, 2, 0], [55, 2, 22]] }],
};
