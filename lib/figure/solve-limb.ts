import { add, cross, distance, dot, length, move, perpendicular, radians, scale, sub, turn, unit, type V3 } from './vector';

export interface TwoBones {
  middle: V3;
  end: V3;
  /** How far the target is out of reach; 0 when it is met. */
  missedBy: number;
}

/** Shortest and longest distance that two bones span with the joint limits of a drawing (150° of bend). */
const spanOf = (upper: number, lower: number): [number, number] => [
  Math.sqrt(upper * upper + lower * lower - 2 * upper * lower * Math.cos(radians(26))),
  (upper + lower) * 0.9995,
];

/**
 * Two-bone inverse kinematics: knee or elbow by the law of cosines, bent towards `bend`. If the joint would go lower
 * than `clearance` it is swivelled about the line from root to end by the smallest angle that clears the floor.
 */
export function reachWith(root: V3, target: V3, upper: number, lower: number, bend: V3, clearance: number): TwoBones {
  const [shortest, longest] = spanOf(upper, lower);
  const wanted = distance(root, target);
  const span = Math.min(longest, Math.max(shortest, wanted));
  const line = unit(sub(target, root), [0, -1, 0]);
  const end = move(root, [line, span]);
  const along = (upper * upper + span * span - lower * lower) / (2 * span);
  const aside = Math.sqrt(Math.max(0, upper * upper - along * along));
  const foot = move(root, [line, along]);
  const away = perpendicular(bend, line);
  const middleAt = (swivel: number): V3 => move(foot, [turn(away, line, swivel), aside]);
  return { middle: clearOfFloor(middleAt, clearance), end, missedBy: Math.abs(wanted - span) };
}

function clearOfFloor(middleAt: (swivel: number) => V3, clearance: number): V3 {
  const straight = middleAt(0);
  if (straight[1] >= clearance) return straight;
  let highest = straight;
  for (let step = 1; step <= 180; step += 1) {
    for (const swivel of [radians(step), -radians(step)]) {
      const middle = middleAt(swivel);
      if (middle[1] >= clearance) return middle;
      if (middle[1] > highest[1]) highest = middle;
    }
  }
  return highest;
}

/**
 * The axis that a knee or elbow bends about, pointing to the person's right. Taken from the bend itself; where the limb is
 * nearly straight it fades to `right`, since the bend no longer says anything.
 */
export function hingeAxis(first: V3, second: V3, right: V3): V3 {
  const bent = cross(first, second);
  const certainty = Math.min(1, length(bent) / 0.3);
  const upright = dot(bent, right) < 0 && length(bent) < 0.15 ? scale(bent, -1) : bent;
  return unit(add(scale(unit(upright, right), certainty), scale(right, 1 - certainty)), right);
}
