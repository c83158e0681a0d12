import type { Movement } from '../movement';
import type { Pose } from '../pose';

/** Built face down and rolled onto the far side; the near leg is the upper one. */
const onTheSide: Pose = {
  spine: { pelvis: 0, lumbar: 0, thorax: 0, neck: 0, head: 0 },
  lean: { pelvis: -1, lumbar: -1, thorax: -2, neck: 4, head: 6 },
  anchor: { joint: 'hip', x: 0, y: 0 },
  roll: { by: -90, rests: ['farThigh', 'farShank', 'farUpperArm'] },
  nearLeg: { angles: [180, 180, 255], outward: [-6, -6, -1.8] },
  farLeg: { angles: [206, 152, 215], outward: [3.6, 7, 0] },
  farArm: { angles: [0, 0, 0], outward: [9, 3, 0] },
  nearArm: { reach: [19, -20, -7], point: 330, bend: [-1, -0.6, 0.6] },
  farShoulder: { forward: 2, out: -3.6 },
  nearHand: { back: [0, 0, 1] },
};

export const sideLegRaise: Movement = {
  camera: { yaw: 0, pitch: 14 },
  mat: { from: -62, to: 72, halfWidth: 27 },
  start: onTheSide,
  end: { ...onTheSide, nearLeg: { angles: [180, 180, 255], outward: [34, 34, 10.2] } },
  order: [
    'farHand', 'farForearm', 'farUpperArm', 'torso', 'neck', 'head', 'nearThigh', 'nearShank', 'nearFoot',
    'farThigh', 'farShank', 'farFoot', 'nearUpperArm', 'nearForearm', 'nearHand',
  ],
  fullTone: ['farThigh', 'farShank', 'farFoot', 'farUpperArm', 'farForearm', 'farHand'],
  working: [{ joint: 'hip', offset: [-1, 2, 6.2], radii: [6, 3], above: 'farFoot' }],
  arrows: [{ follow: 'nearAnkle', offset: [-7, 4, 0], during: [0.12, 0.9] }],
};
