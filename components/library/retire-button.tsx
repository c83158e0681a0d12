'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useRefusalWords } from '@/components/form/use-refusal-words';
import { useTell } from '@/components/review/undo-provider';
import { Button } from '@/components/ui/button';
import type { ActionResult } from '@/lib/action-result';

type Act = (input: { id: string }) => Promise<ActionResult>;

/** Puts one of the clinic's own exercises aside, with a way back at once and from Retired later. */
export function RetireButton({ id, name, isRetired, retire, restore }: { id: string; name: string; isRetired: boolean; retire: Act; restore: Act }) {
  const t = useTranslations('library.retire');
  const refusalWords = useRefusalWords();
  const tell = useTell();
  const router = useRouter();
  const [busy, setBusy] = useState(false);

  async function run(act: Act, said: string, undo?: () => void) {
    setBusy(true);
    const result = await act({ id }).catch(() => 'offline' as const);
    setBusy(false);
    if (result === 'offline' || !result.ok) return tell({ title: refusalWords(result), isProblem: true });
    router.refresh();
    tell({ title: said, text: act === retire ? t('keeps') : undefined, undo });
  }

  const bringBack = () => void run(restore, t('restored', { name }));
  const putAside = () => void run(retire, t('done', { name }), bringBack);
  return <Button busy={busy} onClick={isRetired ? bringBack : putAside}>{t(isRetired ? 'restore' : 'retire')}</Button>;
}
