import type { Position } from './exercise';

export interface ItemGroup<Item> {
  section: string;
  position: Position;
  /** Numbered through the whole program, from 1. */
  items: { item: Item; number: number }[];
}

/** The items in stretches under one heading: the section where one is named, else the position. The order stays. */
export function groupItems<Item extends { section: string }>(items: readonly Item[], positionOf: (item: Item) => Position): ItemGroup<Item>[] {
  const groups: ItemGroup<Item>[] = [];
  items.forEach((item, i) => {
    const position = positionOf(item);
    const last = groups.at(-1);
    const together = last !== undefined && last.section === item.section && (item.section !== '' || last.position === position);
    const group = together ? last : { section: item.section, position, items: [] };
    if (!together) groups.push(group);
    group.items.push({ item, number: i + 1 });
  });
  return groups;
}
