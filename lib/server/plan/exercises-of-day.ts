import 'server-only';
import { expandSchedule, type Pause, type ScheduleDay } from '@/lib/domain/schedule';
import type { Locale } from '@/lib/i18n/locales';
import type { Demand } from '@/lib/domain/frequency';
import { textOf, type ItemRow, type VersionRow } from './versions';

export function scheduleOf(versions: VersionRow[], items: ItemRow[], span: { from: string; to: string; pauses: Pause[] }): ScheduleDay[] {
  // Oldest first: of two versions from the same day the later one is in force.
  const scheduled = versions.toReversed().map((version) => ({
    id: version.id,
    effectiveFrom: version.effectiveFrom,
    frequency: version.frequency,
    items: items.filter((item) => item.versionId === version.id).map((item) => ({ itemId: item.id, itemKey: item.key, dose: item.dose })),
  }));
  return expandSchedule(scheduled, span);
}

/** The exercises of a version as the patient sees them, with what the day asks of each. */
export function exercisesOf(items: ItemRow[], locale: Locale, day: ScheduleDay | undefined) {
  const demandOf = (item: ItemRow): Demand => day?.items.find((scheduled) => scheduled.itemId === item.id)?.demand ?? 'rest';
  return items.map((item) => {
    const { text, inEnglish } = textOf(item, locale);
    return { id: item.id, key: item.key, slug: item.slug, name: text?.name ?? item.slug, inEnglish, dose: item.dose, section: item.section, note: item.note, demand: demandOf(item) };
  });
}
export type PlanExercise = ReturnType<typeof exercisesOf>[number];

/** What "all of it" means on a day: what is due or may be done this week, or everything on a day that asks for nothing. */
export function asked(exercises: PlanExercise[]): PlanExercise[] {
  const wanted = exercises.filter((exercise) => exercise.demand === 'due' || exercise.demand === 'flexible');
  return wanted.length > 0 ? wanted : exercises;
}
