'use client';

import { useState } from 'react';
import { useTell } from '@/components/review/undo-provider';
import type { ActionResult } from '@/lib/action-result';
import { useReason } from './use-reason';

/** Runs an action once at a time and says how it went; gives its value, or null when it was refused. */
export function useTeamWork() {
  const tell = useTell();
  const { ofRefusal } = useReason();
  const [busy, setBusy] = useState(false);
  async function run<T>(work: Promise<ActionResult<T>>, said?: { title: string; undo?: () => void }): Promise<{ value: T } | null> {
    setBusy(true);
    const result = await work.catch(() => 'offline' as const);
    setBusy(false);
    if (result === 'offline' || !result.ok) {
      tell({ title: ofRefusal(result), isProblem: true });
      return null;
    }
    if (said) tell(said);
    return { value: result.value };
  }
  return { busy, run };
}
