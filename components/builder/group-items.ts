import type { Position } from '@/lib/domain/exercise';
import type { DraftItem } from '@/lib/domain/program';

export interface ItemGroup {
  section: string;
  position: Position;
  items: { item: DraftItem; number: number }[];
}

/** The items in stretches under one heading: the section where one is named, else the position. The order stays. */
export function groupItems(items: readonly DraftItem[], positionOf: (item: DraftItem) => Position): ItemGroup[] {
  const groups: ItemGroup[] = [];
  items.forEach((item, i) => {
    const position = positionOf(item);
    const last = groups.at(-1);
    const together = last && last.section === item.section && (item.section !== '' || last.position === position);
    const group = together ? last : { section: item.section, position, items: [] };
    if (!together) groups.push(group);
    group.items.push({ item, number: i + 1 });
  });
  return groups;
}
