'use client';

import { useMemo } from 'react';
import type { Ladder } from '@/lib/domain/ladder';
import type { DraftItem } from '@/lib/domain/program';
import { sameValue } from '@/lib/domain/same-value';
import { suggestLadder } from '@/lib/domain/suggest-ladder';
import { useBuilder } from './builder-context';

/** The steps that the library and the sources suggest; null where there are none or they are taken already. */
export function useSuggestedLadder(item: DraftItem): Ladder | null {
  const { exercises, program } = useBuilder();
  return useMemo(() => {
    const own = exercises.get(item.exercise.id);
    if (!own) return null;
    const linked = (slugs: readonly string[]) => slugs.flatMap((slug) => program.library.find((one) => one.slug === slug && !one.retired) ?? []);
    const { easier, harder, rule } = suggestLadder({ easier: linked(own.easier), harder: linked(own.harder) }, item.dose, own.ranges);
    const empty = easier.length + harder.length === 0;
    const taken = sameValue({ easier, harder }, { easier: item.ladder?.easier, harder: item.ladder?.harder });
    return empty || taken ? null : { easier, harder, rule };
  }, [exercises, program.library, item.exercise.id, item.dose, item.ladder]);
}
