import 'server-only';
import { mayStepDown, rungAt } from '@/lib/domain/ladder-steps';
import type { SnapshotExercise } from '@/lib/domain/plan-snapshot';
import { createDoseDescriber } from '@/lib/i18n/create-dose-describer';
import type { Locale } from '@/lib/i18n/locales';
import { levelOf, type StepRow } from '../ladder-levels';
import { textOf, type ItemRow } from './versions';

/** Every level of an item's ladder: first where the patient stands, then the others from the hardest down. */
function levelsOf(item: ItemRow, standing: number): number[] {
  const { easier, harder } = item.ladder ?? { easier: [], harder: [] };
  const all = Array.from({ length: harder.length + 1 + easier.length }, (_, i) => harder.length - i);
  return [standing, ...all.filter((level) => level !== standing)];
}

/** The items as a device shows them, on every step that was authorised, in the patient's language. */
export function snapshotExercises(items: readonly ItemRow[], steps: readonly StepRow[], locale: Locale): SnapshotExercise[] {
  const { describeDose } = createDoseDescriber(locale);
  return items.flatMap((row) =>
    levelsOf(row, levelOf(row, steps)).map((level) => {
      const { id, key, slug, dose, note, anchor, figureSlug, figureId, pictureId, videoUrl, ...item } = rungAt(row, level);
      const { text, inEnglish } = textOf(item, locale);
      const { name = slug, steps: ways = [], feel = '', breathing = '', stop = '' } = text ?? {};
      const picture = { figureSlug, figureId, pictureId, videoUrl };
      return { itemId: id, key, level, slug, picture, name, inEnglish, dose, doseWords: describeDose(dose), steps: ways, feel, breathing, stop, note, anchor, easier: mayStepDown(row.ladder, level) ? level - 1 : null };
    }),
  );
}
