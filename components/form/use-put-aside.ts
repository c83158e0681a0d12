'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTell } from '@/components/review/undo-provider';
import type { ActionResult } from '@/lib/action-result';
import { useRefusalWords } from './use-refusal-words';

type Act = (input: { id: string }) => Promise<ActionResult>;

interface PutAside {
  id: string;
  putAside: { act: Act; said: string; text?: string };
  bringBack: { act: Act; said: string };
}

/** Puts something of the clinic's aside, with a way back at once. */
export function usePutAside({ id, putAside, bringBack }: PutAside) {
  const refusalWords = useRefusalWords();
  const tell = useTell();
  const router = useRouter();
  const [busy, setBusy] = useState(false);

  async function run({ act, said, text }: PutAside['putAside'], undo?: () => void) {
    setBusy(true);
    const result = await act({ id }).catch(() => 'offline' as const);
    setBusy(false);
    if (result === 'offline' || !result.ok) return tell({ title: refusalWords(result), isProblem: true });
    router.refresh();
    tell({ title: said, text, undo });
  }

  const back = () => void run(bringBack);
  return { busy, putAside: () => void run(putAside, back), bringBack: back };
}
