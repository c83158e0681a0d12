import type { Dose } from '../dose';
import { doseSeconds } from './dose-seconds';

/** Whole minutes that one session of these doses takes; for the heading of a group. */
export function sessionMinutes(doses: readonly Dose[]): number {
  const seconds = doses.reduce((sum, dose) => sum + doseSeconds(dose), 0);
  return seconds > 0 ? Math.max(1, Math.round(seconds / 60)) : 0;
}
