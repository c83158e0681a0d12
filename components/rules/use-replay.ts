'use client';

import { useRef, useState } from 'react';
import { useRefusalWords } from '@/components/form/use-refusal-words';
import type { ActionResult } from '@/lib/action-result';
import type { RuleOverrides } from '@/lib/domain/rules/rule-settings';
import type { ReplayPart } from '@/lib/server/rules/replay';

export type Replay = (input: { programId: string | null; values: RuleOverrides; after: string | null }) => Promise<ActionResult<ReplayPart>>;

type Whole = Omit<ReplayPart, 'next'>;

export type ReplayState = { is: 'none' } | { is: 'running' | 'done'; result: Whole } | { is: 'refused'; words: string };

const nothing: Whole = { looked: 0, total: 0, alerts: { now: 0, then: 0 }, changed: [] };

function add(whole: Whole, part: ReplayPart): Whole {
  return {
    looked: whole.looked + part.looked,
    total: part.total,
    alerts: { now: whole.alerts.now + part.alerts.now, then: whole.alerts.then + part.alerts.then },
    changed: [...whole.changed, ...part.changed],
  };
}

/** Asks part by part what other thresholds would have done, so that a large clinic sees how far it is. A new question ends the one before. */
export function useReplay(replay: Replay, programId: string | null) {
  const refusal = useRefusalWords();
  const asked = useRef(0);
  const [state, setState] = useState<ReplayState>({ is: 'none' });

  async function run(values: RuleOverrides): Promise<void> {
    const mine = ++asked.current;
    let whole = nothing;
    let after: string | null = null;
    setState({ is: 'running', result: whole });
    do {
      const part: ActionResult<ReplayPart> | 'offline' = await replay({ programId, values, after }).catch(() => 'offline' as const);
      if (asked.current !== mine) return;
      if (part === 'offline' || !part.ok) return setState({ is: 'refused', words: refusal(part) });
      whole = add(whole, part.value);
      after = part.value.next;
      setState({ is: after ? 'running' : 'done', result: whole });
    } while (after);
  }

  function drop(): void {
    asked.current += 1;
    setState({ is: 'none' });
  }

  return { state, run, drop };
}
