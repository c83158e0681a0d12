'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTell } from '@/components/review/undo-provider';
import type { ActionResult } from '@/lib/action-result';
import { useMergeRefusal } from './use-merge-refusal';

export type UndoMerge = (input: { id: string }) => Promise<ActionResult<{ keptId: string; mergedId: string }>>;

/** Takes a merge apart again and says what became of both. */
export function useUndoMerge(undo: UndoMerge) {
  const t = useTranslations('patientMerge');
  const refusalWords = useMergeRefusal();
  const tell = useTell();
  const router = useRouter();
  const [busy, setBusy] = useState('');

  async function run({ id, name }: { id: string; name: string }) {
    setBusy(id);
    const result = await undo({ id }).catch(() => 'offline' as const);
    setBusy('');
    router.refresh();
    if (result === 'offline' || !result.ok) return tell({ title: refusalWords(result), isProblem: true });
    tell({ title: t('undone', { name }), text: t('undoneText') });
  }

  return { busy, run: (merge: { id: string; name: string }) => void run(merge) };
}
