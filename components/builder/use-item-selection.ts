import { useState } from 'react';

export type ItemSelection = ReturnType<typeof useItemSelection>;

/** Which exercises are marked to be changed together. `order` is that of the list, for ranges. */
export function useItemSelection(order: readonly string[]) {
  const [isOn, setOn] = useState(false);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [last, setLast] = useState<string | null>(null);
  const turn = (on: boolean) => {
    setOn(on);
    setChosen(new Set());
    setLast(null);
  };
  return {
    isOn,
    turn,
    keys: order.filter((key) => chosen.has(key)),
    /** With `toHere`, everything from the one pressed last to this one takes its new state. */
    toggle(key: string, toHere: boolean) {
      const [here, there] = [order.indexOf(key), last === null ? -1 : order.indexOf(last)];
      const span = toHere && there >= 0 ? order.slice(Math.min(here, there), Math.max(here, there) + 1) : [key];
      const next = new Set(chosen);
      for (const one of span) {
        if (chosen.has(key)) next.delete(one);
        else next.add(one);
      }
      setChosen(next);
      setLast(key);
    },
    all: () => setChosen(new Set(order)),
  };
}
