import { instantAt } from '@/lib/figure/motion';
import type { KeyPose, Movement } from '@/lib/figure/movement';
import { isReaching, type JointName, type Limb } from '@/lib/figure/pose';
import type { V3 } from '@/lib/figure/vector';
import type { LimbName } from './joint-fields';

const legJoints = ['Hip', 'Knee', 'Ankle', 'Toe'] as const;
const armJoints = ['Shoulder', 'Elbow', 'Wrist', 'Finger'] as const;
const rounded = (value: number): number => Math.round(value * 10) / 10;

/** Absolute angle of a segment in the plane of the picture, and its lean out to its own side. */
function angleOf([ax, ay, az]: V3, [bx, by, bz]: V3, outwardSign: 1 | -1): [number, number] {
  const [x, y, z] = [bx - ax, by - ay, bz - az];
  const angle = (Math.atan2(y, x) * 180) / Math.PI;
  return [rounded(angle < -90 ? angle + 360 : angle), rounded((Math.atan2(z * outwardSign, Math.hypot(x, y)) * 180) / Math.PI)];
}

/** The limb whose joint stays put cannot reach for something: the body hangs on it. */
export const carriesAnchor = (pose: KeyPose, name: LimbName): boolean => (name.endsWith('Leg') ? legJoints : armJoints).some((joint) => pose.anchor.joint === `${name.startsWith('near') ? 'near' : 'far'}${joint}`);

/** The other way to place a limb, starting where the limb is now: its end becomes a point, or its segments become angles. */
export function swapLimb(movement: Movement, pose: KeyPose, name: LimbName): Limb {
  const { joints } = instantAt({ ...movement, start: pose, end: undefined, via: undefined }, 0).skeleton;
  const side = name.startsWith('near') ? 'near' : 'far';
  const chain = (name.endsWith('Leg') ? legJoints : armJoints).map((joint) => joints[`${side}${joint}` as JointName]) as [V3, V3, V3, V3];
  if (!isReaching(pose[name])) return { reach: chain[2].map(rounded) as unknown as V3 };
  const segments = [0, 1, 2].map((at) => angleOf(chain[at] as V3, chain[at + 1] as V3, side === 'near' ? 1 : -1));
  return { angles: segments.map(([angle]) => angle) as unknown as [number, number, number], outward: segments.map(([, outward]) => outward) as unknown as [number, number, number] };
}
