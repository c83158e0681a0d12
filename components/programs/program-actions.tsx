'use client';

import { useState } from 'react';
import { useTranslations } from 'next-intl';
import { useTell } from '@/components/review/undo-provider';
import { Button } from '@/components/ui/button';
import { LiveStatus } from '@/components/ui/live-status';
import { Notice } from '@/components/ui/notice';
import type { ActionResult } from '@/lib/action-result';
import type { ProgramStatus } from '@/lib/domain/program';

type Turn = 'pause' | 'resume' | 'complete' | 'reopen';
type Run = (input: { programId: string }) => Promise<ActionResult>;

interface Props {
  programId: string;
  status: ProgramStatus;
  run: Record<Turn, Run>;
}

const offered: Record<ProgramStatus, Turn[]> = { draft: [], active: ['pause', 'complete'], paused: ['resume', 'complete'], completed: ['reopen'] };

/** What takes a turn back. Completing from a pause goes back to the pause. */
const way: Record<Turn, Turn[]> = { pause: ['resume'], resume: ['pause'], complete: ['reopen'], reopen: ['complete'] };

/** Pause, take up again, complete, reopen: each with its undo. */
export function ProgramActions({ programId, status, run }: Props) {
  const t = useTranslations('program');
  const tErrors = useTranslations('errors');
  const tell = useTell();
  const [busy, setBusy] = useState<Turn | null>(null);
  const [wrong, setWrong] = useState('');
  const [spoken, setSpoken] = useState('');

  const perform = async (turns: readonly Turn[], undo: readonly Turn[] | null) => {
    setWrong('');
    for (const turn of turns) {
      setBusy(turn);
      const result = await run[turn]({ programId }).catch(() => null);
      if (!result?.ok) {
        const why = !result ? tErrors('offline') : result.reason === 'another-in-force' ? t('another-in-force') : tErrors(result.code, { reference: result.reference ?? '', seconds: 60 });
        setWrong(t('failed', { why }));
        setBusy(null);
        return;
      }
      setSpoken(t(`done.${turn}`));
      if (undo) tell({ title: t(`done.${turn}`), undo: () => void perform(undo, null) });
    }
    setBusy(null);
  };

  return (
    <>
      {offered[status].map((turn) => (
        <Button key={turn} busy={busy !== null} onClick={() => void perform([turn], turn === 'complete' && status === 'paused' ? ['reopen', 'pause'] : way[turn])}>
          {busy === turn ? t('working') : t(turn)}
        </Button>
      ))}
      <div role="alert" className="basis-full empty:hidden">{wrong ? <Notice tone="attention">{wrong}</Notice> : null}</div>
      <LiveStatus text={spoken} />
    </>
  );
}
