'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useRefusalWords } from '@/components/form/use-refusal-words';
import { useTell } from '@/components/review/undo-provider';
import type { ActionResult } from '@/lib/action-result';
import type { ImportWords } from './import-words';

export type UndoImport<Undone> = (input: { id: string }) => Promise<ActionResult<Undone>>;

/** Takes an import back and says what became of it; answers whether it was done. */
export function useUndoImport<Undone>(undo: UndoImport<Undone>, words: Pick<ImportWords<Undone>, 'undone' | 'refusal'>) {
  const refusalWords = useRefusalWords();
  const tell = useTell();
  const router = useRouter();
  const [busy, setBusy] = useState('');

  async function run(id: string): Promise<boolean> {
    setBusy(id);
    const result = await undo({ id }).catch(() => 'offline' as const);
    setBusy('');
    router.refresh();
    if (result !== 'offline' && result.ok) {
      tell(words.undone(result.value));
      return true;
    }
    tell({ title: result !== 'offline' && result.reason === 'undone-already' ? words.refusal('undone-already') : refusalWords(result), isProblem: true });
    return false;
  }

  return { busy, run };
}
