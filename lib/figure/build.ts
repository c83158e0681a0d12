import { girths, type Girth, type Girths } from './girth';

/** Knee, elbow, wrist are round and equal on both parts, or their caps would show as bumps. */
const knee = 3.95;
const elbow = 2.7;
const wrist = 1.9;
const ankle = 2.55;

export interface Build {
  thigh: Girths;
  shank: Girths;
  upperArm: Girths;
  forearm: Girths;
  torso: Girths;
  neck: Girths;
}

const medium: Record<keyof Build, readonly Girth[]> = {
  thigh: [
    [0, 6.7, 6.7, 6.7],
    [0.3, 6.5, 6.3, 6.3],
    [0.7, 5.1, 4.9, 5],
    [1, knee, knee, knee],
  ],
  shank: [
    [0, knee, knee, knee],
    [0.3, 3.5, 4.7, 4.2],
    [0.65, 2.8, 3.5, 3.1],
    [1, ankle, ankle, ankle],
  ],
  upperArm: [
    [0, 4.1, 4.1, 4.1],
    [0.35, 3.6, 3.6, 3.6],
    [0.75, 2.9, 3, 2.9],
    [1, elbow, elbow, elbow],
  ],
  forearm: [
    [0, elbow, elbow, elbow],
    [0.25, 2.8, 2.8, 2.85],
    [0.7, 2.15, 2.15, 2.2],
    [1, wrist, wrist, wrist],
  ],
  /** Along the trunk: −1 tail, 0 hips, 1 L5/S1, 2 T12/L1, 3 C7. */
  torso: [
    [-1, 0.3, 0.3, 0.3],
    [-0.95, 2.2, 2.8, 3.4],
    [-0.8, 4, 5, 5.8],
    [-0.5, 5.2, 6.9, 8.2],
    [0, 5.6, 7.6, 9.6],
    [0.5, 5.6, 6.7, 9.3],
    [1, 5.5, 5.4, 8.5],
    [1.5, 5.5, 4.9, 8],
    [2, 6, 5.3, 8.6],
    [2.45, 6.4, 5.9, 9.5],
    [2.75, 5.5, 5.7, 8.6],
    [2.95, 4, 4.7, 6.2],
    [3.1, 2.2, 2.6, 3.4],
    [3.16, 0.3, 0.3, 0.4],
  ],
  neck: [
    [0, 3.6, 3.6, 3.8],
    [1, 3.2, 3.2, 3.2],
  ],
};

/** How much thicker each part is than in the medium build; the table's places stay. */
function thicker(by: Record<keyof Build, (girth: Girth) => Girth>): Build {
  const part = (name: keyof Build): Girths => girths(medium[name].map(by[name]));
  return {
    thigh: part('thigh'),
    shank: part('shank'),
    upperArm: part('upperArm'),
    forearm: part('forearm'),
    torso: part('torso'),
    neck: part('neck'),
  };
}

const times = (k: number) => ([at, front, back, side]: Girth): Girth => [at, front * k, back * k, side * k];

/** Hands and feet are the same in every build: a limb tapers to them. */
const tapering = (k: number) => (girth: Girth): Girth => times(k + (1 - k) * girth[0])(girth);

/** Fuller all over, most of all round the belly; the same bones, so that every pose fits both builds. */
function fuller([at, front, back, side]: Girth): Girth {
  const belly = Math.exp(-((at - 1.3) ** 2) / 0.7);
  return [at, front * 1.06 + 2.4 * belly, back * 1.06 + 0.3 * belly, side * 1.07 + 1.6 * belly];
}

export type BuildName = 'medium' | 'broad';

const same = times(1);

export const mediumBuild = thicker({ thigh: same, shank: same, upperArm: same, forearm: same, torso: same, neck: same });

export const builds: Record<BuildName, Build> = {
  medium: mediumBuild,
  broad: thicker({
    thigh: times(1.12),
    shank: tapering(1.12),
    upperArm: times(1.14),
    forearm: tapering(1.14),
    torso: fuller,
    neck: times(1.1),
  }),
};
