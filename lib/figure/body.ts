/**
 * Segment lengths in % of standing height: Drillis & Contini, as tabled by Winter; trunk split and larger head are ours
 * (a friendlier figure that stays legible when small).
 */
export const bones = {
  thigh: 24.5,
  shank: 24.6,
  ankleHeight: 3.85,
  foot: 15.5,
  upperArm: 18,
  forearm: 14.6,
  hand: 10,
  pelvis: 8.6,
  lumbar: 10.4,
  thorax: 13.6,
  neck: 7,
  head: 14,
  halfHips: 4.9,
  halfShoulders: 9.6,
  shoulderBelowC7: 4.2,
  tail: 6.6,
} as const;

/** One row of a thickness table: place along the part, then units to the front, back and each side. */
export type Girth = readonly [at: number, front: number, back: number, side: number];

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

export const mediumBuild: Build = {
  thigh: girths([
    [0, 6.7, 6.7, 6.7],
    [0.3, 6.5, 6.3, 6.3],
    [0.7, 5.1, 4.9, 5],
    [1, knee, knee, knee],
  ]),
  shank: girths([
    [0, knee, knee, knee],
    [0.3, 3.5, 4.7, 4.2],
    [0.65, 2.8, 3.5, 3.1],
    [1, ankle, ankle, ankle],
  ]),
  upperArm: girths([
    [0, 4.1, 4.1, 4.1],
    [0.35, 3.6, 3.6, 3.6],
    [0.75, 2.9, 3, 2.9],
    [1, elbow, elbow, elbow],
  ]),
  forearm: girths([
    [0, elbow, elbow, elbow],
    [0.25, 2.8, 2.8, 2.85],
    [0.7, 2.15, 2.15, 2.2],
    [1, wrist, wrist, wrist],
  ]),
  /** Along the trunk: −1 tail, 0 hips, 1 L5/S1, 2 T12/L1, 3 C7. */
  torso: girths([
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
  ]),
  neck: girths([
    [0, 3.6, 3.6, 3.8],
    [1, 3.2, 3.2, 3.2],
  ]),
};

export interface Section {
  front: number;
  back: number;
  side: number;
}

/** Thickness of a part at any place along it. */
export type Girths = (at: number) => Section;

/** Thickness through a table: monotone cubic (Fritsch–Carlson), so that it never bulges between rows. */
export function girths(rows: readonly Girth[]): Girths {
  const places = rows.map((row) => row[0]);
  const [front, back, side] = [curve(rows, 1), curve(rows, 2), curve(rows, 3)];
  const last = places.length - 2;
  return (at) => {
    let i = 0;
    while (i < last && (places[i + 1] ?? 0) < at) i += 1;
    return { front: front(i, at), back: back(i, at), side: side(i, at) };
  };
}

function curve(rows: readonly Girth[], column: 1 | 2 | 3): (i: number, at: number) => number {
  const value = (k: number): number => rows[k]?.[column] ?? 0;
  const place = (k: number): number => rows[k]?.[0] ?? 0;
  const slope = (k: number): number =>
    k < 0 || k >= rows.length - 1 ? 0 : (value(k + 1) - value(k)) / (place(k + 1) - place(k));
  const tangents = rows.map((_, k) => {
    const [before, after] = [slope(k - 1), slope(k)];
    return before * after <= 0 ? 0 : (2 * before * after) / (before + after);
  });
  return (i, at) => {
    const width = place(i + 1) - place(i);
    const t = Math.min(1, Math.max(0, (at - place(i)) / width));
    const [t2, t3] = [t * t, t * t * t];
    return (
      (2 * t3 - 3 * t2 + 1) * value(i) +
      (t3 - 2 * t2 + t) * width * (tangents[i] ?? 0) +
      (3 * t2 - 2 * t3) * value(i + 1) +
      (t3 - t2) * width * (tangents[i + 1] ?? 0)
    );
  };
}
