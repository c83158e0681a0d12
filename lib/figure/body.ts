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
