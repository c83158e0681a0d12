import 'server-only';
import type { RuleLadder } from '@/lib/domain/rules/authorised-step';
import { levelOf, sessionsOnStep, type ItemSession } from './ladder-levels';
import type { PatientHistory } from './patient-history';

function itemSessions(history: PatientHistory): ItemSession[] {
  const items = new Map(history.versions.flatMap((version) => version.items.map((item) => [item.itemId, item] as const)));
  return history.sessions.flatMap(({ doneAt, painBefore, painAfter, items: told }) =>
    told.flatMap(({ itemId, outcome }) => {
      const item = items.get(itemId);
      return item ? [{ key: item.itemKey, at: doneAt, painBefore, painAfter, outcome, slug: item.slug, dose: item.dose, ladder: item.ladder }] : [];
    }),
  );
}

/** The items of the version in force that have a ladder, each with its level and what was told of it since it came there. */
export function ruleLadders(history: PatientHistory): RuleLadder[] {
  const inForce = history.versions.findLast((version) => version.effectiveFrom <= history.today);
  const sessions = itemSessions(history);
  return (inForce?.items ?? []).flatMap(({ itemKey, versionId, slug, dose, ladder }) => {
    if (!ladder) return [];
    const item = { key: itemKey, versionId, slug, dose, ladder };
    return [{ itemKey, slug, dose, ladder, level: levelOf(item, history.steps), told: sessionsOnStep(item, history.steps, sessions) }];
  });
}
