import type { Movement } from '../movement';
import { faceUp, handsOnBelly, kneesBent } from './base-positions';

/** The real movement is small; the angles are larger than life so that it can be seen. The text says "small movement". */
export const pelvicTilt: Movement = {
  camera: { yaw: 10, pitch: 8 },
  mat: { from: -62, to: 48 },
  start: {
    ...faceUp,
    spine: { pelvis: 164, lumbar: 176, thorax: 197, neck: 176, head: 178 },
    anchor: { joint: 'hip', x: 0 },
    ...kneesBent(),
    ...handsOnBelly,
  },
  end: {
    ...faceUp,
    spine: { pelvis: 195, lumbar: 183, thorax: 178, neck: 174, head: 178 },
    anchor: { joint: 'hip', x: 0 },
    ...kneesBent(),
    ...handsOnBelly,
  },
  order: [
    'farFoot', 'farShank', 'farThigh', 'farUpperArm', 'torso', 'neck', 'head', 'farForearm', 'farHand',
    'nearFoot', 'nearShank', 'nearThigh', 'nearUpperArm', 'nearForearm', 'nearHand',
  ],
  working: [{ part: 'torso', from: 0.5, to: 2.1, side: 'back', depth: 0.5, above: 'torso' }],
  arrows: [{ through: [[10, 24, 0], [4, 31, 0], [-5, 32, 0], [-12, 27, 0]] }, { through: [[-20, 30, 0], [-20, 20, 0]] }],
};
