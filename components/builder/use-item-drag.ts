'use client';

import { useState } from 'react';
import { useBuilder } from './builder-context';

type Drop = { key: string; edge: 'before' | 'after' } | { phaseKey: string | null };

export type ItemDrag = ReturnType<typeof useItemDrag>;

/** What is being dragged, one exercise or a whole section, and where it would land. */
export function useItemDrag() {
  const { draft, carryItems } = useBuilder();
  const [dragged, lift] = useState<readonly string[]>([]);
  const [drop, over] = useState<Drop | null>(null);

  const land = () => {
    const rest = draft.items.filter((item) => !dragged.includes(item.key));
    if (drop && dragged.length > 0) {
      if ('phaseKey' in drop) {
        const first = rest.find((item) => item.phaseKey === drop.phaseKey);
        carryItems(dragged, first?.key ?? null, { phaseKey: drop.phaseKey });
      } else if (!dragged.includes(drop.key)) {
        const at = rest.findIndex((item) => item.key === drop.key);
        const near = rest[at];
        const before = rest[drop.edge === 'after' ? at + 1 : at]?.key ?? null;
        // One exercise takes the heading that it lands under; a section keeps its own.
        if (near) carryItems(dragged, before, { phaseKey: near.phaseKey, ...(dragged.length === 1 ? { section: near.section } : {}) });
      }
    }
    lift([]);
    over(null);
  };
  return {
    dragged,
    lift(keys: readonly string[]) {
      lift(keys);
      over(null);
    },
    over,
    land,
    edgeOf: (key: string) => (drop && 'key' in drop && drop.key === key && dragged.length > 0 && !dragged.includes(key) ? drop.edge : null),
    overPhase: drop && 'phaseKey' in drop && dragged.length > 0 ? (drop.phaseKey ?? 'all') : null,
  };
}
