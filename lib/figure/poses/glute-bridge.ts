import type { Movement } from '../movement';
import { armsBySides, faceUp, kneesBent } from './base-positions';

export const gluteBridge: Movement = {
  camera: { yaw: 16, pitch: 11 },
  mat: { from: -62, to: 48 },
  start: { ...faceUp, ...kneesBent(22), ...armsBySides },
  end: {
    ...faceUp,
    spine: { pelvis: 211, lumbar: 208, thorax: 196, neck: 172, head: 176 },
    ...kneesBent(22),
    nearArm: { angles: [-10, 0, 0], outward: [16, 3, 0] },
    farArm: { angles: [-10, 0, 0], outward: [16, 3, 0] },
  },
  working: [{ joint: 'hip', offset: [-1.5, -3.2, 7], radii: [5.6, 3.9], above: 'nearThigh', tilt: -25 }],
  arrows: [{ through: [[-3, 36, 0], [-3, 49, 0]] }],
};
