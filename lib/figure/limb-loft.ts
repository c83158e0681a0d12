import type { Build } from './build';
import type { Girths } from './girth';
import { ringAt, type Ring } from './loft';
import type { JointName, PartName, Side } from './pose';
import type { Skeleton } from './skeleton';
import { mix } from './vector';

const steps = 20;

interface Bone {
  from: JointName;
  to: JointName;
  girth: Girths;
}

/** The two joints and the thickness of a straight part; null for the parts that have a shape of their own. */
export function boneOf(part: PartName, build: Build): Bone | null {
  if (part === 'neck') {
    return { from: 'C7', to: 'C1', girth: build.neck };
  }
  const side: Side = part.startsWith('near') ? 'near' : 'far';
  switch (part.slice(side.length)) {
    case 'Thigh':
      return { from: `${side}Hip`, to: `${side}Knee`, girth: build.thigh };
    case 'Shank':
      return { from: `${side}Knee`, to: `${side}Ankle`, girth: build.shank };
    case 'UpperArm':
      return { from: `${side}Shoulder`, to: `${side}Elbow`, girth: build.upperArm };
    case 'Forearm':
      return { from: `${side}Elbow`, to: `${side}Wrist`, girth: build.forearm };
    default:
      return null;
  }
}

export function limbRings(skeleton: Skeleton, part: PartName, bone: Bone): Ring[] {
  return Array.from({ length: steps + 1 }, (_, i) => limbRing(skeleton, part, bone, i / steps));
}

/** One cross-section, 0 at the upper joint, 1 at the lower. */
export function limbRing(skeleton: Skeleton, part: PartName, bone: Bone, at: number): Ring {
  const on = mix(skeleton.joints[bone.from], skeleton.joints[bone.to], at);
  return ringAt(at, on, skeleton.frames[part], bone.girth(at));
}
