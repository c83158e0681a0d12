import type { DraftItem, ProgramDraft } from '@/lib/domain/program';
import { sameValue } from '@/lib/domain/same-value';
import type { Difference } from './merge-drafts';

interface Pair {
  base: ProgramDraft;
  side: ProgramDraft;
  other: ProgramDraft;
  merged: ProgramDraft;
  differences: readonly Difference[];
}

const fields = ['title', 'frequency', 'messageToPatient', 'zones', 'locationMap', 'startsOn', 'endsOn'] as const;
const item = (draft: ProgramDraft, key: string): DraftItem | undefined => draft.items.find((one) => one.key === key);
const phase = (draft: ProgramDraft, key: string) => draft.phases.find((one) => one.key === key);
const comesFirst = (draft: ProgramDraft, list: 'items' | 'phases', a: string, b: string) => {
  const order = draft[list].map(({ key }) => key);
  return order.indexOf(a) < order.indexOf(b);
};

/**
 * Every edit of one side that is neither in the merged draft nor shown as a difference, in words.
 * It compares drafts by itself and uses nothing of the merge.
 */
export function lostEdits({ base, side, other, merged, differences }: Pair): string[] {
  const shown = (kind: Difference['kind'], id: string) => differences.some((one) => one.kind === kind && one.id === id);
  const lost: string[] = [];
  for (const field of fields) if (!sameValue(base[field], side[field]) && !sameValue(merged[field], side[field]) && !shown('detail', field)) lost.push(field);
  for (const key of new Set([...base.phases, ...side.phases].map((one) => one.key))) {
    if (!sameValue(phase(base, key), phase(side, key)) && !sameValue(phase(merged, key), phase(side, key)) && !shown('phase', key)) lost.push(`phase ${key}`);
  }
  for (const key of new Set([...base.items, ...side.items].map((one) => one.key))) {
    if (sameValue(item(base, key), item(side, key)) || sameValue(item(merged, key), item(side, key)) || shown('item', key)) continue;
    const { phaseKey } = item(side, key) ?? {};
    // Put into a phase that a person then chose to remove: it stands with the phase's own difference.
    if (phaseKey && shown('phase', phaseKey) && sameValue({ ...item(side, key), phaseKey: null }, item(merged, key))) continue;
    lost.push(`item ${key}`);
  }
  for (const list of ['items', 'phases'] as const) {
    const everywhere = side[list].map(({ key }) => key).filter((key) => [base, other, merged].every((draft) => draft[list].some((one) => one.key === key)));
    for (const a of everywhere) {
      for (const b of everywhere) {
        if (a >= b || comesFirst(base, list, a, b) === comesFirst(side, list, a, b) || comesFirst(merged, list, a, b) === comesFirst(side, list, a, b) || shown('order', list)) continue;
        // Items of two phases stand in the order of the phases.
        if (list === 'items' && item(merged, a)?.phaseKey !== item(merged, b)?.phaseKey) continue;
        lost.push(`order of ${list} ${a} ${b}`);
      }
    }
  }
  return lost;
}
