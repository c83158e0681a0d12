import type { Movement } from '../movement';
import { chestUp, stretchedOut, supermanScene } from './superman';

/** Upper body off the floor, down again, then the legs. */
export const supermanHalves: Movement = {
  ...supermanScene,
  start: { ...stretchedOut, ...chestUp, rests: ['torso', 'nearThigh', 'farThigh'] },
  via: [stretchedOut],
  end: {
    ...stretchedOut,
    rests: ['torso'],
    nearLeg: { angles: [166, 166, 168] },
    farLeg: { angles: [166, 166, 168] },
  },
  working: [
    { part: 'torso', from: 0.3, to: 2.3, side: 'back', at: 'start' },
    { part: 'torso', from: -0.6, to: 1.4, side: 'back' },
  ],
  arrows: [
    { beside: 'nearFinger', offset: [5, -6, 0], by: [0, 11, 0], at: 'start' },
    { follow: 'nearToe', offset: [-4, 0, 0], during: [0.62, 1] },
  ],
};
