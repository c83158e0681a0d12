import 'server-only';
import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { itemLogs, ladderSteps, memberships, planLinks, programItems, programVersions, sessionLogs } from '@/db/schema';
import type { Dose } from '@/lib/domain/dose';
import type { FrozenLadder } from '@/lib/domain/ladder';
import { sameValue } from '@/lib/domain/same-value';
import type { Transaction } from './database';

/** What of an item decides whether a step taken on it still holds. */
export interface LadderItem extends Standing {
  key: string;
  versionId: string;
}

interface Standing {
  slug: string;
  dose: Dose;
  ladder: FrozenLadder | null;
}

export type StepRow = Awaited<ReturnType<typeof readSteps>>[number];

/** Every step of a program in the order they were taken, with who took it, the item as it was then and the versions in which it stands. */
export async function readSteps(tx: Transaction, clinicId: string, programId: string) {
  const rows = await tx
    .select({
      id: ladderSteps.id, versionId: ladderSteps.versionId, key: ladderSteps.itemKey, step: ladderSteps.step, localDay: ladderSteps.localDay, at: ladderSteps.createdAt, linkId: ladderSteps.linkId, linkLabel: planLinks.label, member: memberships.name,
      slug: programItems.slug, dose: programItems.dose, ladder: programItems.ladder, texts: programItems.texts,
    })
    .from(ladderSteps)
    .innerJoin(programItems, and(eq(programItems.clinicId, ladderSteps.clinicId), eq(programItems.versionId, ladderSteps.versionId), eq(programItems.key, ladderSteps.itemKey)))
    .leftJoin(planLinks, and(eq(planLinks.clinicId, ladderSteps.clinicId), eq(planLinks.id, ladderSteps.linkId)))
    .leftJoin(memberships, and(eq(memberships.clinicId, ladderSteps.clinicId), eq(memberships.id, ladderSteps.memberId)))
    .where(and(eq(ladderSteps.clinicId, clinicId), eq(ladderSteps.programId, programId)))
    .orderBy(asc(ladderSteps.createdAt), asc(ladderSteps.id));
  if (rows.length === 0) return [];
  const issued = await tx
    .select({ id: programVersions.id, key: programItems.key, slug: programItems.slug, dose: programItems.dose, ladder: programItems.ladder })
    .from(programVersions)
    .leftJoin(programItems, and(eq(programItems.clinicId, programVersions.clinicId), eq(programItems.versionId, programVersions.id), inArray(programItems.key, rows.map((row) => row.key))))
    .where(and(eq(programVersions.clinicId, clinicId), eq(programVersions.programId, programId)))
    .orderBy(asc(programVersions.number));
  const versionIds = [...new Set(issued.map((item) => item.id))];
  return rows.map((row) => {
    const since = versionIds.slice(versionIds.indexOf(row.versionId));
    return { ...row, standsIn: unbrokenRun(row, since.map((id) => ({ id, item: issued.find((item) => item.id === id && item.key === row.key) }))) };
  });
}

function standing({ slug, dose, ladder }: Standing) {
  const rungs = (of: FrozenLadder['easier'] | undefined) => (of ?? []).map((rung) => ({ exercise: rung.exercise?.id ?? null, dose: rung.dose }));
  return { slug, dose, easier: rungs(ladder?.easier), harder: rungs(ladder?.harder) };
}

interface IssuedItem {
  slug: string | null;
  dose: Dose | null;
  ladder: FrozenLadder | null;
}

/**
 * Ids of the versions in which a step of the first one stands: those after it, in their order of issue, for
 * as long as each prescribes the item as it was. A version that goes back to an earlier one prescribes anew.
 */
export function unbrokenRun(step: Standing, versions: readonly { id: string; item: IssuedItem | undefined }[]): string[] {
  const isAnew = ({ item }: { item: IssuedItem | undefined }) => !item?.slug || !item.dose || !sameValue(standing({ slug: item.slug, dose: item.dose, ladder: item.ladder }), standing(step));
  const end = versions.findIndex(isAnew);
  return versions.slice(0, end === -1 ? versions.length : end).map(({ id }) => id);
}

/**
 * The newest step that still holds for an item, of those taken up to `at`; one that was taken back is as if
 * it had never been. A version that prescribes the item anew, with another dose or other steps, starts
 * again at what it prescribes, and so does one that goes back to an older version.
 */
export function lastStep<Row extends Pick<StepRow, 'key' | 'at' | 'step' | 'standsIn'>>(item: Pick<LadderItem, 'key' | 'versionId'>, steps: readonly Row[], at?: Date): Row | undefined {
  const held: Row[] = [];
  for (const row of steps) {
    if (row.key !== item.key || (at !== undefined && row.at > at) || !row.standsIn.includes(item.versionId)) continue;
    if (row.step.reason === 'taken-back') held.pop();
    else held.push(row);
  }
  return held.at(-1);
}

export function levelOf(item: Pick<LadderItem, 'key' | 'versionId' | 'ladder'>, steps: readonly Pick<StepRow, 'key' | 'at' | 'step' | 'standsIn'>[], at?: Date): number {
  return item.ladder ? (lastStep(item, steps, at)?.step.to ?? 0) : 0;
}

/** Sessions that told of these items, oldest first, corrected rows left out; enough of them for the longest rule. */
export async function readItemSessions(tx: Transaction, clinicId: string, programId: string, keys: readonly string[]) {
  if (keys.length === 0) return [];
  const later = alias(sessionLogs, 'later');
  const rows = await tx
    .select({ key: programItems.key, at: sessionLogs.doneAt, painBefore: sessionLogs.painBefore, painAfter: sessionLogs.painAfter, outcome: itemLogs.outcome, slug: programItems.slug, dose: programItems.dose, ladder: programItems.ladder })
    .from(itemLogs)
    .innerJoin(sessionLogs, and(eq(sessionLogs.clinicId, itemLogs.clinicId), eq(sessionLogs.id, itemLogs.sessionLogId)))
    .innerJoin(programItems, and(eq(programItems.clinicId, itemLogs.clinicId), eq(programItems.id, itemLogs.itemId)))
    .leftJoin(later, and(eq(later.clinicId, sessionLogs.clinicId), eq(later.supersedesId, sessionLogs.id)))
    .where(and(eq(itemLogs.clinicId, clinicId), eq(sessionLogs.programId, programId), inArray(programItems.key, [...keys]), isNull(later.id)))
    .orderBy(desc(sessionLogs.doneAt))
    .limit(20 * keys.length);
  return rows.reverse();
}
export type ItemSession = Awaited<ReturnType<typeof readItemSessions>>[number];

/** The sessions that were done on the step the item stands on now: those before it was reached prove nothing about it. */
export function sessionsOnStep(item: LadderItem, steps: readonly StepRow[], sessions: readonly ItemSession[]): ItemSession[] {
  const since = lastStep(item, steps)?.at;
  return sessions.filter((session) => session.key === item.key && (since === undefined || session.at > since) && sameValue(standing(session), standing(item)));
}
