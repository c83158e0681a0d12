'use client';

import { useState } from 'react';
import { useTranslations } from 'next-intl';
import { useRefusalWords } from '@/components/form/use-refusal-words';
import { useTell } from '@/components/review/undo-provider';
import type { ActionResult } from '@/lib/action-result';

/** Runs an action once at a time, says how it went, and gives its value; null when it was refused. */
export function usePatientWork() {
  const tell = useTell();
  const t = useTranslations('patient.refused');
  const refusalWords = useRefusalWords();
  const [busy, setBusy] = useState(false);
  async function run<T>(work: Promise<ActionResult<T>>, said: { title: string; text?: string; undo?: () => void }): Promise<{ value: T } | null> {
    setBusy(true);
    const result = await work.catch(() => 'offline' as const);
    setBusy(false);
    if (result !== 'offline' && result.ok) {
      tell(said);
      return { value: result.value };
    }
    const reason = result === 'offline' ? undefined : result.reason;
    tell({ title: reason && t.has(reason as Parameters<typeof t.has>[0]) ? t(reason as Parameters<typeof t>[0]) : refusalWords(result), isProblem: true });
    return null;
  }
  return { busy, run };
}
