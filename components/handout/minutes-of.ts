import { doseSeconds } from '@/lib/domain/dosing/dose-seconds';
import type { HandoutData } from '@/lib/server/handouts/handout-data';

/** Minutes that one session takes, at least one. */
export function minutesOf({ items }: Pick<HandoutData, 'items'>): number {
  return Math.max(1, Math.round(items.reduce((sum, item) => sum + doseSeconds(item.dose), 0) / 60));
}
