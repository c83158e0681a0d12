import type { PlanSnapshot } from '@/lib/domain/plan-snapshot';

/** A local day some days later; a day is a date, so no zone may shift it. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The next day on which something is due; null within what the phone knows. */
export function nextDueDay({ days }: PlanSnapshot, today: string): string | null {
  return days.find(({ day, paused, items }) => day > today && !paused && items.some(({ demand }) => demand === 'due'))?.day ?? null;
}
