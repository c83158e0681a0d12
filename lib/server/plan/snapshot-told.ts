import 'server-only';
import type { SnapshotTold } from '@/lib/domain/plan-snapshot';
import type { LinkActor } from '../actor';
import type { Transaction } from '../database';
import { readItemLogs, readSessions, type ItemLogRow, type SessionRow } from './read-logs';

const optional = <T>(value: T | null): T | undefined => value ?? undefined;

function toldOf(row: SessionRow, logs: readonly ItemLogRow[]): SnapshotTold {
  const { id, versionId, localDay, doneAt, provenance, painBefore, painAfter, locationBefore, locationAfter, effort, note, linkLabel } = row;
  const items = logs.filter((log) => log.sessionLogId === id).map(({ itemId, outcome, reason }) => ({ itemId, outcome, reason: optional(reason) }));
  return {
    id,
    day: localDay,
    at: doneAt.toISOString(),
    done: items.filter(({ outcome }) => outcome !== 'skipped').length,
    of: items.length,
    painBefore,
    painAfter,
    provenance,
    byCarer: linkLabel === 'carer',
    log: { versionId, items, painBefore: optional(painBefore), painAfter: optional(painAfter), locationBefore: optional(locationBefore), locationAfter: optional(locationAfter), effort: optional(effort), note: optional(note) },
  };
}

/** The logs of a span of local days that are in force, each with what it put right. */
export async function snapshotTold(tx: Transaction, actor: LinkActor, span: { from: string; to: string }): Promise<SnapshotTold[]> {
  const rows = await readSessions(tx, actor, { ...span, current: false });
  const logs = await readItemLogs(tx, actor, rows.map(({ id }) => id));
  const replacedBy = (row: SessionRow): SnapshotTold[] => {
    const before = rows.find(({ id }) => id === row.supersedesId);
    return before ? [toldOf(before, logs), ...replacedBy(before)] : [];
  };
  return rows.filter(({ supersededBy }) => supersededBy === null).map((row) => ({ ...toldOf(row, logs), replaced: replacedBy(row) }));
}
