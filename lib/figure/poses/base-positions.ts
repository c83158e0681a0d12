import type { Limb, PartName, Pose } from '../pose';

/** Start positions that many exercises share. Lying face up the head is on the left, face down on the right. */

type Legs = Pick<Pose, 'nearLeg' | 'farLeg'>;
type Arms = Pick<Pose, 'nearArm' | 'farArm'>;
type Trunk = Pick<Pose, 'spine' | 'anchor' | 'rests'>;

const bothArms = (arm: Limb): Arms => ({ nearArm: arm, farArm: arm });
const bothLegs = (leg: Limb): Legs => ({ nearLeg: leg, farLeg: leg });

export const faceUp: Trunk = {
  spine: { pelvis: 180, lumbar: 180, thorax: 180, neck: 189, head: 182 },
  anchor: { joint: 'C7', x: -32.6 },
  rests: ['torso', 'head'],
};

/** Feet flat on the floor, heels `x` in front of the middle; the nearer to the hips, the higher the knees. */
export const kneesBent = (x = 29): Legs => ({
  nearLeg: { reach: [x, 3.85, 5.2], point: 0 },
  farLeg: { reach: [x, 3.85, -5.2], point: 0 },
});

export const armsBySides = bothArms({ angles: [-8, 4, 0], outward: [16, 3, 0] });

export const handsOnBelly: Arms & Pick<Pose, 'nearHand' | 'farHand'> = {
  nearArm: { reach: { from: 'L5', offset: [-5, 7.4, 4.5] }, point: 8, pointOutward: -35, bend: [-0.2, -0.4, 1] },
  farArm: { reach: { from: 'L5', offset: [-5, 7.4, -4.5] }, point: 8, pointOutward: -35, bend: [-0.2, -0.4, -1] },
};

export const faceDown: Trunk & Legs = {
  spine: { pelvis: -4, lumbar: 1, thorax: 5, neck: 8, head: 4 },
  anchor: { joint: 'hip', x: 0 },
  rests: ['torso', 'nearThigh', 'farThigh'],
  ...bothLegs({ angles: [181, 183, 186] }),
};

const kneelingParts: readonly PartName[] = ['nearShank', 'farShank'];

/** On hands and knees: hips over knees, hands a little in front of the shoulders. */
export const handsAndKnees: Pose = {
  spine: { pelvis: 6, lumbar: 7, thorax: 14, neck: 4, head: 8 },
  anchor: { joint: 'nearKnee', x: 0, y: 4.2 },
  rests: kneelingParts,
  ...bothLegs({ angles: [270, 182, 183] }),
  nearArm: { reach: [31.5, 1.9, 9.5], point: 0, bend: [-1, 0.1, 0.25] },
  farArm: { reach: [31.5, 1.9, -9.5], point: 0, bend: [-1, 0.1, -0.25] },
};
