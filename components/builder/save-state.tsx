'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { unsaveable } from './draft-problems';
import type { SaveStatus } from './use-autosave';
import { useProblems } from './use-problems';

interface Props {
  status: SaveStatus;
  /** The server's code for why it would not take the draft. */
  refusal: string | null;
  savedAt: string;
  retry: () => void;
}

const refusals = ['exercise', 'exercise-retired', 'phase', 'item', 'program-completed'] as const;

/** Whether what is typed is safe, in words. Only trouble is spoken aloud. */
export function SaveState({ status, refusal, savedAt, retry }: Props) {
  const t = useTranslations('builder.save');
  const format = useFormatter();
  const { problems, say } = useProblems();
  const [first] = problems.filter(({ code }) => unsaveable.includes(code));
  const known = refusals.find((one) => one === refusal);
  const why = known ? t(`why.${known}`) : first ? say(first) : '';
  const time = format.dateTime(new Date(savedAt), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const trouble = status === 'offline' || status === 'failed' || status === 'invalid' || status === 'conflict';
  return (
    <>
      {trouble ? null : <span>{t(status, { time })}</span>}
      <span role="status" className="font-bold text-vermilion-700">{trouble ? t(status, { why }) : ''}</span>
      {status === 'offline' || status === 'failed' ? (
        <button type="button" onClick={retry} className="min-h-6 font-bold text-teal-700 underline">{t('retry')}</button>
      ) : null}
    </>
  );
}
