import 'server-only';
import type { Order } from '@/lib/handout-choices';
import type { HandoutItem } from './handout-data';

/**
 * Items as they are printed: phase by phase and section by section, and within those one position after the
 * other in the order in which the program first names each, so that a patient isn't up and down.
 */
export function printOrder(items: readonly HandoutItem[], phases: readonly { key: string }[], order: Order): HandoutItem[] {
  if (order === 'program') return [...items];
  const firstOf = new Map<string, number>();
  const keysOf = ({ phaseKey, section, startPosition }: HandoutItem): string[] => {
    const phase = `${phases.findIndex(({ key }) => key === phaseKey)}`;
    return [phase, JSON.stringify([phase, section]), JSON.stringify([phase, section, startPosition])];
  };
  items.forEach((item, i) => {
    for (const key of keysOf(item)) if (!firstOf.has(key)) firstOf.set(key, i);
  });
  const ranks = (item: HandoutItem) => [phases.findIndex(({ key }) => key === item.phaseKey), ...keysOf(item).slice(1).map((key) => firstOf.get(key) ?? 0)];
  return items
    .map((item, i) => ({ item, rank: [...ranks(item), i] }))
    .toSorted((a, b) => a.rank.map((rank, i) => rank - (b.rank[i] ?? 0)).find((difference) => difference !== 0) ?? 0)
    .map(({ item }) => item);
}
