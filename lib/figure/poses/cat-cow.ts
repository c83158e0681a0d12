import type { Movement } from '../movement';
import { handsAndKnees } from './base-positions';

/** From cat (back arched up) through level to cow (back let down). */
export const catCow: Movement = {
  camera: { yaw: 14, pitch: 10 },
  mat: { from: -42, to: 56 },
  start: {
    ...handsAndKnees,
    spine: { pelvis: 48, lumbar: 14, thorax: -34, neck: -62, head: -74 },
    nearLeg: { angles: [274, 182, 183] },
    farLeg: { angles: [274, 182, 183] },
    nearShoulder: { forward: 1.5 },
    farShoulder: { forward: 1.5 },
  },
  via: [handsAndKnees],
  end: { ...handsAndKnees, spine: { pelvis: -14, lumbar: 0, thorax: 28, neck: 46, head: 64 } },
  working: [
    { part: 'torso', from: 0.6, to: 2.6, side: 'back', depth: 0.5, at: 'start' },
    { part: 'torso', from: 0.6, to: 2.4, side: 'back', depth: 0.45 },
  ],
  arrows: [
    { through: [[12, 44, 0], [12, 56, 0]], at: 'start' },
    { through: [[12, 52, 0], [12, 40, 0]] },
  ],
};
