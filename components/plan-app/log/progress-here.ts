import type { OutboxEntry } from '@/lib/domain/outbox';
import type { PlanSnapshot } from '@/lib/domain/plan-snapshot';
import type { Progress } from '@/lib/domain/progress';
import { sessionsTold } from '@/lib/domain/telling/told-here';
import { dayAfter } from './next-days';

const dayMs = 86_400_000;

/** Sessions of this ISO week and weeks since the beginning, from what this phone knows; null before it, and where an older build kept no first day. */
export function progressHere(snapshot: PlanSnapshot, entries: readonly OutboxEntry[], today: string): Progress | null {
  const { begunOn } = snapshot;
  if (!begunOn || begunOn > today) return null;
  const monday = dayAfter(today, -((new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7));
  const week = snapshot.days.filter(({ day }) => day >= monday && day <= today);
  const sessionsThisWeek = week.flatMap(({ day }) => sessionsTold(snapshot, entries, day)).filter(({ done }) => done > 0).length;
  return { sessionsThisWeek, week: Math.floor((Date.parse(today) - Date.parse(begunOn)) / dayMs / 7) + 1, days: 0, told: 0 };
}
