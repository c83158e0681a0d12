import type { Position } from '@/lib/domain/exercise';
import { groupItems } from '@/lib/domain/item-groups';
import type { DraftItem, ProgramDraft } from '@/lib/domain/program';
import type { Place } from './draft-edits';

export interface DisplayGroup {
  phaseKey: string | null;
  section: string;
  position: Position;
  items: { item: DraftItem; number: number }[];
}

/** The draft as it is shown: phase by phase, each in stretches under one heading; numbered through. */
export function displayGroups(draft: ProgramDraft, positionOf: (item: DraftItem) => Position): DisplayGroup[] {
  let before = 0;
  return [null, ...draft.phases.map(({ key }) => key)].flatMap((phaseKey) => {
    const within = draft.items.filter((item) => item.phaseKey === phaseKey);
    const shift = before;
    before += within.length;
    return groupItems(within, positionOf).map(({ items, ...group }) => ({ phaseKey, ...group, items: items.map(({ item, number }) => ({ item, number: number + shift })) }));
  });
}

export interface GroupMove {
  before: string | null;
  into: Partial<Place>;
}

/** Where a whole group lands one step up or down: past its neighbour, or in the next phase; null at the end. */
export function groupMove(draft: ProgramDraft, groups: readonly DisplayGroup[], at: number, by: 1 | -1): GroupMove | null {
  const group = groups[at];
  if (!group) return null;
  const firstOf = (one: DisplayGroup | undefined) => one?.items[0]?.item.key ?? null;
  const neighbour = groups[at + by];
  if (neighbour && neighbour.phaseKey === group.phaseKey) return { before: firstOf(by < 0 ? neighbour : groups[at + 2]), into: {} };
  const places = [null, ...draft.phases.map(({ key }) => key)];
  const next = places.indexOf(group.phaseKey) + by;
  const phaseKey = places[next];
  if (phaseKey === undefined) return null;
  return { before: by < 0 ? null : (draft.items.find((item) => item.phaseKey === phaseKey)?.key ?? null), into: { phaseKey } };
}
