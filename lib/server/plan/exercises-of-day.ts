import 'server-only';
import { rungAt } from '@/lib/domain/ladder-steps';
import type { PhaseStarted } from '@/lib/domain/phases-in-force';
import { expandSchedule, type Pause, type ScheduleDay } from '@/lib/domain/schedule';
import type { Locale } from '@/lib/i18n/locales';
import type { Demand } from '@/lib/domain/frequency';
import { levelOf, type StepRow } from '../ladder-levels';
import { textOf, type ItemRow, type VersionRow } from './versions';

export function scheduleOf(versions: VersionRow[], items: ItemRow[], span: { from: string; to: string; pauses: Pause[]; phaseStarts: PhaseStarted[] }): ScheduleDay[] {
  // Oldest first: of two versions from the same day the later one is in force.
  const scheduled = versions.toReversed().map((version) => ({
    id: version.id,
    effectiveFrom: version.effectiveFrom,
    endsOn: version.endsOn,
    phases: version.phases,
    frequency: version.frequency,
    items: items.filter((item) => item.versionId === version.id).map((item) => ({ itemId: item.id, itemKey: item.key, dose: item.dose, phaseKey: item.phaseKey })),
  }));
  return expandSchedule(scheduled, span);
}

/** An item on the step of its ladder on which it stood at a moment; by default on the present one. */
export function itemAt(item: ItemRow, steps: readonly StepRow[], at?: Date) {
  const level = levelOf(item, steps, at);
  return { ...rungAt(item, level), level };
}

interface Then {
  locale: Locale;
  steps: readonly StepRow[];
  at?: Date;
}

/** The exercises of a version as the patient sees them, with what the day asks of each. */
export function exercisesOf(items: ItemRow[], day: ScheduleDay | undefined, { locale, steps, at }: Then) {
  const demandOf = (item: ItemRow): Demand => day?.items.find((scheduled) => scheduled.itemId === item.id)?.demand ?? 'rest';
  return items.map((row) => {
    const item = itemAt(row, steps, at);
    const { text, inEnglish } = textOf(item, locale);
    const { id, key, slug, dose, section, note, anchor, level, figureSlug, figureId, pictureId, videoUrl } = item;
    return { id, key, slug, name: text?.name ?? slug, inEnglish, dose, section, note, anchor, level, picture: { figureSlug, figureId, pictureId, videoUrl }, demand: demandOf(row) };
  });
}
export type PlanExercise = ReturnType<typeof exercisesOf>[number];

/** What "all of it" means on a day: what is due or may be done this week, or everything on a day that asks for nothing. */
export function asked(exercises: PlanExercise[]): PlanExercise[] {
  const wanted = exercises.filter((exercise) => exercise.demand === 'due' || exercise.demand === 'flexible');
  return wanted.length > 0 ? wanted : exercises;
}
