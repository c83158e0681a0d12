'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useRefusalWords } from '@/components/form/use-refusal-words';
import { useTell } from '@/components/review/undo-provider';
import type { ActionResult } from '@/lib/action-result';

export type UndoPatients = (input: { id: string }) => Promise<ActionResult<{ count: number; kept: number }>>;

/** Takes an import back and says what became of it; answers whether it was done. */
export function useUndoPatients(undo: UndoPatients) {
  const t = useTranslations('patientImport');
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
      tell({ title: t('undone', { count: result.value.count }), text: t('undoneText', { kept: result.value.kept }) });
      return true;
    }
    tell({ title: result !== 'offline' && result.reason === 'undone-already' ? t('refusal.undone-already') : refusalWords(result), isProblem: true });
    return false;
  }

  return { busy, run };
}
