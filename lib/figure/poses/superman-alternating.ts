import type { Movement } from '../movement';
import { stretchedOut, supermanScene } from './superman';

/** One arm and the opposite leg, then the other two. */
export const supermanAlternating: Movement = {
  ...supermanScene,
  start: {
    ...stretchedOut,
    spine: { pelvis: -5, lumbar: 1, thorax: 9, neck: 20, head: 28 },
    rests: ['torso', 'nearThigh'],
    nearArm: { angles: [12, 12, 12], outward: [44, 40, 36] },
    farLeg: { angles: [166, 166, 168] },
  },
  via: [stretchedOut],
  end: {
    ...stretchedOut,
    spine: { pelvis: -5, lumbar: 1, thorax: 9, neck: 20, head: 28 },
    rests: ['torso', 'farThigh'],
    farArm: { angles: [24, 22, 20], outward: [18, 10, 4] },
    nearLeg: { angles: [166, 166, 168] },
  },
  working: [
    { part: 'torso', from: -0.3, to: 2.2, side: 'back', at: 'start' },
    { part: 'torso', from: -0.3, to: 2.2, side: 'back' },
  ],
  arrows: [
    { beside: 'nearFinger', offset: [5, -6, 0], by: [0, 11, 0], at: 'start' },
    { follow: 'farToe', offset: [-5, 1, 0], during: [0.38, 0], at: 'start' },
    { beside: 'farFinger', offset: [5, -9, 0], by: [0, 11, 0] },
    { follow: 'nearToe', offset: [-4, 0, 0], during: [0.62, 1] },
  ],
};
