import { bones } from './body';
import { isReaching, sign, type PartName, type Pose, type Side } from './pose';
import { limbFrame, type Skeleton } from './skeleton';
import { move, sagittal } from './vector';
import { handFrame } from './hand-frame';

/** Lay out a limb by its angles; returns the parts it placed (none when the limb reaches for something instead). */
export function placeSwingingLimb(skeleton: Skeleton, pose: Pose, side: Side, limb: 'Leg' | 'Arm'): PartName[] {
  const asked = pose[`${side}${limb}`];
  if (isReaching(asked)) return [];
  const k = sign(side);
  const [first, second, third] = [0, 1, 2].map((i) => sagittal(asked.angles[i] ?? 0, asked.outward?.[i] ?? 0, k)) as [
    ReturnType<typeof sagittal>,
    ReturnType<typeof sagittal>,
    ReturnType<typeof sagittal>,
  ];
  const { joints, frames } = skeleton;
  if (limb === 'Leg') {
    const knee = move(joints[`${side}Hip`], [first, bones.thigh]);
    const ankle = move(knee, [second, bones.shank]);
    joints[`${side}Knee`] = knee;
    joints[`${side}Ankle`] = ankle;
    joints[`${side}Toe`] = move(ankle, [third, bones.foot - 4.4]);
    frames[`${side}Thigh`] = limbFrame(first, [0, 0, 1]);
    frames[`${side}Shank`] = limbFrame(second, [0, 0, 1]);
    frames[`${side}Foot`] = limbFrame(third, [0, 0, 1]);
    return [`${side}Thigh`, `${side}Shank`, `${side}Foot`];
  }
  const elbow = move(joints[`${side}Shoulder`], [first, bones.upperArm]);
  const wrist = move(elbow, [second, bones.forearm]);
  joints[`${side}Elbow`] = elbow;
  joints[`${side}Wrist`] = wrist;
  joints[`${side}Finger`] = move(wrist, [third, bones.hand]);
  frames[`${side}UpperArm`] = limbFrame(first, [0, 0, 1]);
  frames[`${side}Forearm`] = limbFrame(second, [0, 0, 1]);
  frames[`${side}Hand`] = handFrame(skeleton, pose, side, third);
  return [`${side}UpperArm`, `${side}Forearm`, `${side}Hand`];
}
