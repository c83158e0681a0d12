'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { ActionResult } from '@/lib/action-result';
import type { ProgramDraft } from '@/lib/domain/program';
import { useProgramWork } from './use-program-work';

export interface RestoreActions {
  restore: (input: { programId: string; number: number; revision: number }) => Promise<ActionResult<{ revision: number; before: ProgramDraft }>>;
  save: (input: { programId: string; revision: number; draft: ProgramDraft }) => Promise<ActionResult<unknown>>;
}

/** Puts an earlier version into the draft; the undo puts back what the draft was. */
export function RestoreButton({ programId, number, revision, run }: { programId: string; number: number; revision: number; run: RestoreActions }) {
  const t = useTranslations('program');
  const { busy, wrong, perform } = useProgramWork();
  return (
    <>
      <Button
        size="small"
        busy={busy !== null}
        onClick={() => void perform({
          id: 'restore',
          run: () => run.restore({ programId, number, revision }),
          done: t('restore.done', { number }),
          undo: ({ revision: restored, before }) => run.save({ programId, revision: restored, draft: before }),
        })}
      >
        {t('restore.do', { number })}
      </Button>
      <div role="alert" className="basis-full empty:hidden">{wrong ? <Notice tone="attention">{wrong}</Notice> : null}</div>
    </>
  );
}
