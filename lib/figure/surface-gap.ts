import { mediumBuild } from './build';
import type { Ring } from './loft';
import { loftOf } from './part-loft';
import type { PartName } from './pose';
import type { Skeleton } from './skeleton';
import { dot, length, sub } from './vector';

/** Sections lie about so far apart: a point nearer than this along a part is beside the section. */
const besides = 0.8;

/** Smallest distance between the surfaces of two parts, in units: 0 touches, negative is one inside the other. */
export function surfaceGap(skeleton: Skeleton, part: PartName, other: PartName): number {
  const theirs = loftOf(other, skeleton, mediumBuild).rings;
  const mine = loftOf(part, skeleton, mediumBuild).rings;
  return Math.min(...mine.flatMap((ring) => theirs.map((theirRing) => gapOf(ring, theirRing))));
}

/** From the middle of a section straight out to the rim of another, less its own thickness; the two need not be parallel. */
function gapOf(mine: Ring, theirs: Ring): number {
  const off = sub(mine.centre, theirs.centre);
  const aside = Math.abs(dot(off, theirs.along));
  const [front, right] = [dot(off, theirs.front) / theirs.depth, dot(off, theirs.right) / theirs.width];
  const out = Math.sqrt(front * front + right * right);
  const size = length(off);
  const rim = out < 1e-6 ? -Math.min(theirs.depth, theirs.width) : size - size / out;
  const gap = aside < besides ? rim : Math.hypot(Math.max(0, rim), aside);
  return gap - Math.min(mine.depth, mine.width);
}
