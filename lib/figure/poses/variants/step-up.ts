import type { Movement } from '../../movement';

/** A start for a clinic's own exercise: one foot on a step, then up on it. */
export const stepUp: Movement = {
  camera: { yaw: 22, pitch: 9 },
  mat: { from: -24, to: 44, halfWidth: 24 },
  props: [{ kind: 'step', from: 8, to: 36, height: 10 }],
  start: {
    spine: { pelvis: 86, lumbar: 84, thorax: 80, neck: 82, head: 88 },
    anchor: { joint: 'hip', x: 0, y: 51 },
    nearLeg: { reach: [15, 13.85, 5.2], point: 0, bend: [1, 0.2, 0] },
    farLeg: { reach: [-11, 3.85, -5.2], point: 0, bend: [1, 0.2, 0] },
    nearArm: { angles: [262, 285, 285], outward: [6, 2, 0] },
    farArm: { angles: [280, 310, 310], outward: [6, 2, 0] },
  },
  via: [
    {
      spine: { pelvis: 80, lumbar: 78, thorax: 76, neck: 80, head: 88 },
      anchor: { joint: 'hip', x: 12, y: 56.5 },
      nearLeg: { reach: [15, 13.85, 5.2], point: 0, bend: [1, 0.2, 0] },
      farLeg: { reach: [2, 15, -5.2], point: 320, bend: [1, 0.2, 0] },
      nearArm: { angles: [268, 295, 295], outward: [6, 2, 0] },
      farArm: { angles: [270, 298, 298], outward: [6, 2, 0] },
    },
  ],
  end: {
    spine: { pelvis: 90, lumbar: 91, thorax: 88, neck: 87, head: 90 },
    anchor: { joint: 'hip', x: 16, y: 62.6 },
    nearLeg: { reach: [15, 13.85, 5.2], point: 0, bend: [1, 0.2, 0] },
    farLeg: { reach: [17, 13.85, -5.2], point: 0, bend: [1, 0.2, 0] },
    nearArm: { angles: [266, 278, 278], outward: [6, 2, 0] },
    farArm: { angles: [272, 284, 284], outward: [6, 2, 0] },
  },
  working: [{ part: 'nearThigh', from: 0.1, to: 0.95, side: 'front', depth: 0.4 }],
  arrows: [{ through: [[-4, 58, 0], [-4, 80, 0]] }],
};
