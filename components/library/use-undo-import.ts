'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useRefusalWords } from '@/components/form/use-refusal-words';
import { useTell } from '@/components/review/undo-provider';
import type { ActionResult } from '@/lib/action-result';

export type UndoImport = (input: { id: string }) => Promise<ActionResult<{ count: number }>>;

/** Takes an import back and says so; answers whether it was done. */
export function useUndoImport(undo: UndoImport) {
  const t = useTranslations('exerciseImport');
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
      tell({ title: t('undone'), text: t('undoneText') });
      return true;
    }
    tell({ title: result !== 'offline' && result.reason === 'undone-already' ? t('refusal.undone-already') : refusalWords(result), isProblem: true });
    return false;
  }

  return { busy, run };
}
