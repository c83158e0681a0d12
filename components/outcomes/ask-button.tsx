'use client';

import { Send } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { usePatientWork } from '@/components/review/use-patient-work';
import { Button } from '@/components/ui/button';
import type { ActionResult } from '@/lib/action-result';

export interface AskActions {
  ask: (input: { programId: string }) => Promise<ActionResult<{ id: string }>>;
  withdraw: (input: { programId: string }) => Promise<ActionResult>;
}

/** Asks by the plan link, and takes the question back. */
export function AskButton({ programId, isAsked, actions }: { programId: string; isAsked: boolean; actions: AskActions }) {
  const t = useTranslations('outcomes');
  const { busy, run } = usePatientWork();
  const withdraw = () => run(actions.withdraw({ programId }), { title: t('withdrawn'), undo: () => void run(actions.ask({ programId }), { title: t('askedNow') }) });
  const ask = () => run(actions.ask({ programId }), { title: t('askedNow'), text: t('askedText'), undo: () => void run(actions.withdraw({ programId }), { title: t('withdrawn') }) });
  return isAsked ? <Button size="small" busy={busy} onClick={() => void withdraw()}>{t('withdraw')}</Button> : <Button size="small" busy={busy} onClick={() => void ask()}><Send aria-hidden size={16} />{t('ask')}</Button>;
}
