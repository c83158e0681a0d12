import type { Camera } from './camera';
import { pixelsPerUnit } from './camera';
import { between, gap, isInside, turning, type P2 } from './plane';
import type { JointName, PartName } from './pose';
import type { Skeleton } from './skeleton';

/** Two parts that grow out of one another at a joint; within `reach` units of it no line is drawn between them. */
interface Seam {
  parts: readonly [PartName, PartName];
  joint: JointName;
  reach: number;
}

const seams: readonly Seam[] = [
  { parts: ['torso', 'neck'], joint: 'C7', reach: 7 },
  { parts: ['neck', 'head'], joint: 'C1', reach: 5 },
  ...(['near', 'far'] as const).flatMap((side): Seam[] => [
    { parts: ['torso', `${side}Thigh`], joint: `${side}Hip`, reach: 9.2 },
    { parts: ['torso', `${side}UpperArm`], joint: `${side}Shoulder`, reach: 5.4 },
    { parts: [`${side}Thigh`, `${side}Shank`], joint: `${side}Knee`, reach: 5.2 },
    { parts: [`${side}Shank`, `${side}Foot`], joint: `${side}Ankle`, reach: 4.6 },
    { parts: [`${side}UpperArm`, `${side}Forearm`], joint: `${side}Elbow`, reach: 3.6 },
    { parts: [`${side}Forearm`, `${side}Hand`], joint: `${side}Wrist`, reach: 3 },
  ]),
];

export interface Neighbour {
  outline: readonly P2[];
  joint: P2;
  reach: number;
}

/** The parts that a part joins without a line, among those that `joins` allows (same tone). */
export function neighboursOf(
  part: PartName,
  outlines: Record<PartName, readonly P2[]>,
  skeleton: Skeleton,
  camera: Camera,
  joins: (other: PartName) => boolean,
): Neighbour[] {
  return seams
    .filter(({ parts }) => parts.includes(part))
    .map(({ parts, joint, reach }) => ({ other: parts[0] === part ? parts[1] : parts[0], joint, reach }))
    .filter(({ other }) => joins(other))
    .map(({ other, joint, reach }) => ({
      outline: outlines[other],
      joint: camera.project(skeleton.joints[joint]),
      reach: reach * pixelsPerUnit,
    }));
}

/**
 * The stretches of a closed outline that are drawn. Points that lie inside a neighbour close to the shared joint are left out;
 * what remains inside the body is exactly the natural creases (groin, back of the knee, armpit).
 */
export function openOutline(outline: readonly P2[], neighbours: readonly Neighbour[]): { points: P2[]; closed: boolean }[] {
  const way = turning(outline) > 0 ? nudge : -nudge;
  const hidden = outline.map((point, i) => isHidden(() => outwards(outline, i, way), point, neighbours));
  const first = hidden.findIndex((now, i) => now && !hidden[(i + 1) % hidden.length]);
  if (first < 0) return hidden[0] ? [] : [{ points: [...outline], closed: true }];
  const at = (i: number): P2 => outline[i % outline.length] as P2;
  // Where a line dips under the neighbour, to a sixteenth of a step: short of it a gap would show, beyond it a spur.
  const lastSeen = (seen: number, gone: number): P2 => {
    const [a, b] = [at(seen), at(gone)];
    const [offA, offB] = [seen, gone].map((i) => outwards(outline, i % outline.length, way)) as [P2, P2];
    let [from, to] = [0, 1];
    for (let round = 0; round < 4; round += 1) {
      const t = (from + to) / 2;
      if (isHidden(() => between(offA, offB, t), between(a, b, t), neighbours)) to = t;
      else from = t;
    }
    return between(a, b, Math.min(1, to + 0.1));
  };
  const runs: P2[][] = [];
  let run: P2[] = [];
  for (let k = first + 1; k <= first + outline.length; k += 1) {
    if (!hidden[k % outline.length]) {
      if (run.length === 0) run.push(lastSeen(k, k - 1));
      run.push(at(k));
    } else if (run.length > 0) {
      runs.push([...run, lastSeen(k - 1, k)]);
      run = [];
    }
  }
  return runs.filter((points) => points.length > 4).map((points) => ({ points, closed: false }));
}

/** Enough to tell inside from on the edge, where two parts share one round end. */
const nudge = 0.75;

/** The outline point moved a little away from the part. */
function outwards(outline: readonly P2[], i: number, way: number): P2 {
  const count = outline.length;
  const before = outline[(i + count - 1) % count] as P2;
  const after = outline[(i + 1) % count] as P2;
  const at = outline[i] as P2;
  const size = gap(before, after) || 1;
  return [at[0] + (way * (after[1] - before[1])) / size, at[1] - (way * (after[0] - before[0])) / size];
}

function isHidden(moved: () => P2, point: P2, neighbours: readonly Neighbour[]): boolean {
  return neighbours.some(({ outline, joint, reach }) => gap(point, joint) < reach && isInside(moved(), outline));
}
