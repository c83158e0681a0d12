import type { PainZones } from './pain-zones';
import type { RedFlag } from './session-log';

// Free of zod and Temporal: the patient's phone decides on these signals without a connection.

/** Signs of cauda equina syndrome: common clinical guidance, emergency care at once. */
export const emergencyFlags = ['bladder-bowel', 'saddle-numbness', 'both-legs-weak'] as const satisfies readonly RedFlag[];

/** True for a flag that means emergency care now; any other means stop and call. */
export function isEmergencyFlag(flag: RedFlag): boolean {
  return (emergencyFlags as readonly RedFlag[]).includes(flag);
}

/** What makes pain after a session a sharp rise: too many points, or a rating above the ease-off zone. */
export type SharpRiseCause = 'rise' | 'stop-zone';

/** Null when pain (0–10) did not rise sharply; a rating that was not told never counts. */
export function sharpRiseCause(before: number | null, after: number | null, limits: { zones: PainZones; sharpRisePoints: number }): SharpRiseCause | null {
  if (after === null) return null;
  if (before !== null && after - before >= limits.sharpRisePoints) return 'rise';
  return after > limits.zones.easeOff ? 'stop-zone' : null;
}

/** True when the morning's pain is at least `points` above the level before the session of the day before. */
export function isWorseNextMorning(before: number | null, morning: number | null, points: number): boolean {
  return before !== null && morning !== null && morning - before >= points;
}
