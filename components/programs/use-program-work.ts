'use client';

import { useState } from 'react';
import { useTranslations } from 'next-intl';
import { useTell } from '@/components/review/undo-provider';
import type { ActionResult } from '@/lib/action-result';

interface Work<T> {
  /** Tells one button that waits from the others. */
  id: string;
  run: () => Promise<ActionResult<T>>;
  done: string;
  undo?: (value: T) => Promise<ActionResult<unknown>>;
}

/** One click with its wait, its undo and what went wrong, for the buttons of the program page. */
export function useProgramWork() {
  const t = useTranslations('program');
  const tErrors = useTranslations('errors');
  const tell = useTell();
  const [busy, setBusy] = useState<string | null>(null);
  const [wrong, setWrong] = useState('');
  const [spoken, setSpoken] = useState('');

  const perform = async <T>({ id, run, done, undo }: Work<T>) => {
    setWrong('');
    setBusy(id);
    const result = await run().catch(() => null);
    setBusy(null);
    if (!result?.ok) {
      const why = !result ? tErrors('offline') : result.reason === 'moved-on' ? t('work.movedOn') : tErrors(result.code, { reference: result.reference ?? '', seconds: 60 });
      setWrong(t('failed', { why }));
      return;
    }
    setSpoken(done);
    tell({ title: done, undo: undo ? () => void perform({ id, run: () => undo(result.value), done: t('work.undone') }) : undefined });
  };
  return { busy, wrong, spoken, perform };
}
