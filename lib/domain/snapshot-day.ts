import type { OutboxEntry } from './outbox';
import type { PlanSnapshot, SnapshotDay, SnapshotExercise } from './plan-snapshot';

/** The local day (YYYY-MM-DD) of a moment (epoch milliseconds) in a zone. Plain Intl: it runs in the patient's browser. */
export function dayIn(zone: string, now: number): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(now);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((found) => found.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** What a day asks; undefined beyond the days that the device holds. */
export function snapshotDay({ days }: PlanSnapshot, day: string): SnapshotDay | undefined {
  return days.find((known) => known.day === day);
}

function isStepDown(body: unknown): body is { itemKey: string; from: number } {
  return typeof body === 'object' && body !== null && 'itemKey' in body && 'from' in body && (body as { way?: unknown }).way === 'easier';
}

/** The level on which an item stands: the server's, or an easier one that was chosen here and is not sent yet. */
function levelOf(key: string, standing: number, steps: readonly OutboxEntry[]): number {
  return steps.reduce((level, { body }) => (isStepDown(body) && body.itemKey === key && body.from === level ? level - 1 : level), standing);
}

/** The exercises of an earlier log, in its order; one that is no longer kept here is left out. */
export function exercisesTold({ exercises }: Pick<PlanSnapshot, 'exercises'>, items: readonly { itemId: string }[]): SnapshotExercise[] {
  return items.flatMap(({ itemId }) => exercises.find((exercise) => exercise.itemId === itemId) ?? []);
}

/**
 * The exercises that a day asks for, each on the step of its ladder on which the patient stands, in the
 * plan's order. `asked` are those that "all of it" means: what is due or may be done this week, or
 * everything on a day that asks for nothing. `entries` in the order in which they were told.
 */
export function exercisesOn(snapshot: PlanSnapshot, day: string, entries: readonly OutboxEntry[] = []): { all: SnapshotExercise[]; asked: SnapshotExercise[] } {
  const items = snapshotDay(snapshot, day)?.items ?? [];
  const steps = entries.filter((entry) => entry.kind === 'ladder-step' && entry.state === 'waiting' && entry.link === snapshot.link);
  const onStep = (itemId: string): SnapshotExercise[] => {
    const levels = snapshot.exercises.filter((exercise) => exercise.itemId === itemId);
    const [standing] = levels;
    if (!standing) return [];
    const level = levelOf(standing.key, standing.level, steps);
    return [levels.find((exercise) => exercise.level === level) ?? standing];
  };
  const all = items.flatMap(({ itemId }) => onStep(itemId));
  const wanted = new Set(items.filter(({ demand }) => demand === 'due' || demand === 'flexible').map(({ itemId }) => itemId));
  const due = all.filter(({ itemId }) => wanted.has(itemId));
  return { all, asked: due.length > 0 ? due : all };
}
