'use client';

import { BadgeCheck, CircleDashed, RotateCcw } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { useRefusalWords } from '@/components/form/use-refusal-words';
import { useTell } from '@/components/review/undo-provider';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Checkbox } from '@/components/form/checkbox';
import type { ActionResult } from '@/lib/action-result';
import type { Approval } from '@/lib/domain/approval';

interface Props {
  exerciseId: string;
  approval: Approval;
  /** Of what is on the screen: only that can be approved. */
  hash: string;
  /** Day of the approval in the reader's words. */
  on: string;
  approve?: (input: { exerciseId: string; hash: string }) => Promise<ActionResult>;
  withdraw?: (input: { exerciseId: string }) => Promise<ActionResult>;
}

const marks = { approved: BadgeCheck, lapsed: RotateCcw, never: CircleDashed } as const;

/** Whether somebody at the clinic has reviewed exactly this figure and text, and the way to say so. */
export function ApprovalCard({ exerciseId, approval, hash, on, approve, withdraw }: Props) {
  const t = useTranslations('figure.review');
  const refusalWords = useRefusalWords();
  const tell = useTell();
  const router = useRouter();
  const [isSeen, setIsSeen] = useState(false);
  const [isBusy, startWork] = useTransition();
  const Mark = marks[approval.state];

  const run = (work: () => Promise<ActionResult>, done: string) =>
    startWork(async () => {
      const result = await work().catch(() => 'offline' as const);
      if (result === 'offline' || !result.ok) {
        const isChanged = result !== 'offline' && result.reason === 'changed';
        tell({ title: isChanged ? t('changed') : refusalWords(result), isProblem: true });
        if (isChanged) router.refresh();
        return;
      }
      setIsSeen(false);
      tell({ title: done });
    });

  return (
    <Card aria-labelledby="review-title" className="flex flex-col gap-3 p-5">
      <h2 id="review-title" className="text-card font-bold">{t('title')}</h2>
      <p className="flex items-start gap-2 font-bold"><Mark aria-hidden size={20} className={approval.state === 'approved' ? 'shrink-0 text-green-700' : 'shrink-0 text-amber-700'} />{t(approval.state)}</p>
      <p className="text-label text-ink-2">{approval.state === 'never' ? t('neverText') : t(`${approval.state}Text`, { by: approval.by, on })}</p>
      {approve && approval.state !== 'approved' ? (
        <>
          <Checkbox label={t('confirm')} checked={isSeen} onChange={(event) => setIsSeen(event.target.checked)} />
          <div><Button look="primary" busy={isBusy} disabled={!isSeen} onClick={() => run(() => approve({ exerciseId, hash }), t('done'))}>{approval.state === 'lapsed' ? t('approveAgain') : t('approve')}</Button></div>
        </>
      ) : null}
      {withdraw && approval.state !== 'never' ? <div><Button busy={isBusy} onClick={() => run(() => withdraw({ exerciseId }), t('withdrawn'))}>{t('withdraw')}</Button></div> : null}
    </Card>
  );
}
