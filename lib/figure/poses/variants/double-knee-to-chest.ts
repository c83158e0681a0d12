import type { KeyPose, Movement, Prop } from '../../movement';
import { doubleKneeToChest } from '../double-knee-to-chest';

const behindThighs = (pose: KeyPose, along: number, front: number): KeyPose => ({
  ...pose,
  nearArm: { reach: { on: 'nearThigh', along, front, right: 2 }, point: 64, pointOutward: -58, bend: [-0.3, -1, 0.7] },
  farArm: { reach: { on: 'farThigh', along, front, right: -2 }, point: 64, pointOutward: -58, bend: [-0.3, -1, -0.7] },
});

const both = (change: (pose: KeyPose) => KeyPose): Pick<Movement, 'start' | 'end'> => ({
  start: change(doubleKneeToChest.start),
  end: change(doubleKneeToChest.end ?? doubleKneeToChest.start),
});

export const doubleKneeHandsBehindThighs: Movement = { ...doubleKneeToChest, ...both((pose) => behindThighs(pose, 0.72, -6.4)) };

/** The ends in both hands, the middle behind the thighs: for arms that do not reach the shins. */
const heldBand = (made: 'rubber' | 'towel'): Prop => ({
  kind: 'band',
  made,
  above: 'nearThigh',
  through: [
    { from: 'nearWrist', offset: [1, 1, 1] },
    { on: 'nearThigh', along: 0.66, front: -1.5, right: 6.4 },
    { on: 'nearThigh', along: 0.66, front: -5.6, right: 3 },
    { on: 'nearThigh', along: 0.66, front: -6.2, right: -4 },
  ],
});

const holdingEnds = (pose: KeyPose): KeyPose => ({
  ...pose,
  nearArm: { reach: { on: 'nearThigh', along: 0.9, front: 5.8, right: 5.6 }, point: 40, pointOutward: 0, bend: [0.2, -1, 0.9] },
  farArm: { reach: { on: 'farThigh', along: 0.9, front: 5.8, right: -5.6 }, point: 40, pointOutward: 0, bend: [0.2, -1, -0.9] },
  nearHand: { back: [-0.6, 0.6, 0.4], curl: 100 },
  farHand: { back: [-0.6, 0.6, -0.4], curl: 100 },
});

export const doubleKneeBand: Movement = { ...doubleKneeToChest, props: [heldBand('rubber')], ...both(holdingEnds) };
export const doubleKneeTowel: Movement = { ...doubleKneeToChest, props: [heldBand('towel')], ...both(holdingEnds) };
