import { isReaching, type Limb } from '@/lib/figure/pose';
import type { KeyPose } from '@/lib/figure/movement';
import type { Path } from './change-at';

/** One number of a pose that a slider sets. Angles in degrees, places in units of the body (about 100 high). */
export interface JointField {
  path: Path;
  label: JointLabel;
  min: number;
  max: number;
  step: number;
}

export interface JointGroup {
  name: 'spine' | 'twist' | 'lean' | 'anchor' | 'roll' | LimbName | 'nearShoulder' | 'farShoulder' | 'nearHand' | 'farHand';
  /** Set where the group is a limb, which either swings by angles or reaches for a point. */
  limb?: 'swings' | 'reaches';
  fields: JointField[];
}

export type LimbName = 'nearLeg' | 'farLeg' | 'nearArm' | 'farArm';
export const limbNames = ['nearLeg', 'farLeg', 'nearArm', 'farArm'] as const;
const spineSegments = ['pelvis', 'lumbar', 'thorax', 'neck', 'head'] as const;
const axes = ['x', 'y', 'z'] as const;
const legSegments = ['thigh', 'shank', 'foot'] as const;
const armSegments = ['upperArm', 'forearm', 'hand'] as const;
const outwards = { thigh: 'thighOut', shank: 'shankOut', foot: 'footOut', upperArm: 'upperArmOut', forearm: 'forearmOut', hand: 'handOut' } as const;

export type JointLabel =
  | (typeof spineSegments)[number] | (typeof axes)[number] | (typeof legSegments)[number] | (typeof armSegments)[number] | (typeof outwards)[keyof typeof outwards]
  | 'along' | 'front' | 'right' | 'bendX' | 'bendY' | 'bendZ' | 'point' | 'pointOut' | 'up' | 'forward' | 'out' | 'backX' | 'backY' | 'backZ' | 'curl' | 'roll' | 'breath';

const degrees = (path: Path, label: JointLabel, min = -180, max = 360): JointField => ({ path, label, min, max, step: 1 });
const units = (path: Path, label: JointLabel, most = 120): JointField => ({ path, label, min: -most, max: most, step: 0.5 });
const share = (path: Path, label: JointLabel, min: number, max: number): JointField => ({ path, label, min, max, step: 0.05 });

const point = (path: Path): JointField[] => axes.map((axis, index) => units([...path, index], axis));

function limbFields(name: LimbName, limb: Limb): JointField[] {
  if (!isReaching(limb)) {
    const segments = name.endsWith('Leg') ? legSegments : armSegments;
    return [...segments.map((segment, index) => degrees([name, 'angles', index], segment)), ...segments.map((segment, index) => degrees([name, 'outward', index], outwards[segment], -120, 120))];
  }
  const { reach } = limb;
  const place = 'on' in reach ? [share([name, 'reach', 'along'], 'along', -0.5, 1.5), units([name, 'reach', 'front'], 'front', 30), units([name, 'reach', 'right'], 'right', 30)] : point('from' in reach ? [name, 'reach', 'offset'] : [name, 'reach']);
  const bend = (['bendX', 'bendY', 'bendZ'] as const).map((label, index) => share([name, 'bend', index], label, -1, 1));
  return [...place, ...bend, degrees([name, 'point'], 'point'), degrees([name, 'pointOutward'], 'pointOut', -120, 120)];
}

/** Everything of a pose that has a slider, in the order of the body. */
export function jointGroups(pose: KeyPose): JointGroup[] {
  const back = (hand: string) => (['backX', 'backY', 'backZ'] as const).map((label, index) => share([hand, 'back', index], label, -1, 1));
  const shoulder = (name: 'nearShoulder' | 'farShoulder'): JointGroup => ({ name, fields: (['up', 'forward', 'out'] as const).map((label) => units([name, label], label, 6)) });
  return [
    { name: 'spine', fields: spineSegments.map((segment) => degrees(['spine', segment], segment)) },
    { name: 'twist', fields: spineSegments.map((segment) => degrees(['twist', segment], segment, -120, 120)) },
    { name: 'lean', fields: spineSegments.map((segment) => degrees(['lean', segment], segment, -90, 90)) },
    ...limbNames.map((name): JointGroup => ({ name, limb: isReaching(pose[name]) ? 'reaches' : 'swings', fields: limbFields(name, pose[name]) })),
    shoulder('nearShoulder'),
    shoulder('farShoulder'),
    ...(['nearHand', 'farHand'] as const).map((name): JointGroup => ({ name, fields: [...back(name), degrees([name, 'curl'], 'curl', 0, 180)] })),
    { name: 'anchor', fields: [units(['anchor', 'x'], 'x'), ...(pose.anchor.y === undefined ? [] : [units(['anchor', 'y'], 'y')])] },
    ...(pose.roll ? [{ name: 'roll' as const, fields: [degrees(['roll', 'by'], 'roll')] }] : []),
  ];
}
