import type { Movement } from '../movement';
import { faceUp, handsOnBelly, kneesBent } from './base-positions';

/** The real movement is small; the angles are larger than life so that it can be seen. The text says "small movement". */
export const pelvicTilt: Movement = {
  camera: { yaw: 10, pitch: 8 },
  mat: { from: -62, to: 48 },
  start: {
    ...faceUp,
    spine: { pelvis: 164, lumbar: 176, thorax: 197, neck: 186, head: 182 },
    anchor: { joint: 'hip', x: 0 },
    ...kneesBent(),
    ...handsOnBelly,
  },
  end: {
    ...faceUp,
    spine: { pelvis: 195, lumbar: 183, thorax: 178, neck: 183, head: 180 },
    anchor: { joint: 'hip', x: 0 },
    ...kneesBent(),
    ...handsOnBelly,
  },
  order: [
    'farFoot', 'farShank', 'farThigh', 'farUpperArm', 'torso', 'neck', 'head', 'farForearm', 'farHand',
    'nearFoot', 'nearShank', 'nearThigh', 'nearUpperArm', 'nearForearm', 'nearHand',
  ],
  /** The gap under the low back: there at the start, gone at the end. */
  inset: { shows: [-14, 4.5, 0], floor: 0.5, radius: 9, zoom: 1.9, place: [-33, 38, 0] },
  working: [{ part: 'torso', from: 0.5, to: 2.1, side: 'back', depth: 0.5, above: 'torso' }],
  arrows: [{ through: [[16, 30, 0], [10, 37, 0], [2, 38, 0], [-6, 33, 0]] }, { through: [[-33, 51, 0], [-33, 39, 0]] }],
};
