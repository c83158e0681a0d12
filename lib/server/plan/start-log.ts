import 'server-only';
import { uuidv7 } from 'uuidv7';
import type { ItemLogInput, SkipReason } from '@/lib/domain/session-log';
import type { Draft, LogDraft, Went } from './draft';
import type { PlanExercise } from './exercises-of-day';
import { momentOf } from './moment-of';

/** Answers left lying about for longer belong to another session. */
const freshMs = 60 * 60 * 1000;

export function isFresh(at: string, now: Date): boolean {
  return now.getTime() - Date.parse(at) < freshMs;
}

interface Day {
  day: string;
  plan: { today: string; zone: string };
  version: { id: string } | undefined;
  asked: PlanExercise[];
}

/** The log of that day that is already being told, or a new one. Going back and choosing again keeps its id. */
export function logFor(draft: Draft, { day, plan, version, asked }: Day, went: Went, now: Date): LogDraft {
  const supersedesId = draft.about?.supersedesId;
  const held = draft.log?.day === day && draft.log.supersedesId === supersedesId && draft.log.versionId === version?.id ? draft.log : undefined;
  const isSame = held !== undefined && (day !== plan.today || supersedesId !== undefined || isFresh(held.at, now));
  const before = draft.before?.day === day ? draft.before : undefined;
  const log: LogDraft =
    isSame
      ? held
      : { id: uuidv7(), versionId: version?.id ?? '', at: momentOf(day, plan.today, plan.zone, now), day, supersedesId, went, items: [], painBefore: before?.pain, locationBefore: before?.location };
  const everyItem = (answer: Omit<ItemLogInput, 'itemId'>) => asked.map((exercise) => ({ itemId: exercise.id, ...answer }));
  const some = log.went === 'some' && log.items.length > 0 ? log.items : everyItem({ outcome: 'done' });
  const kept = log.went === 'none' ? log.items : [];
  return { ...log, went, items: went === 'all' ? everyItem({ outcome: 'done' }) : went === 'some' ? some : kept };
}

export function skipAll(log: LogDraft, asked: PlanExercise[], reason: SkipReason): LogDraft {
  return { ...log, went: 'none', items: asked.map((exercise) => ({ itemId: exercise.id, outcome: 'skipped', reason })) };
}
