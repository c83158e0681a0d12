'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { unsaveable } from './draft-problems';
import type { SaveStatus } from './use-autosave';
import { useProblems } from './use-problems';

/** Whether what is typed is safe, in words. Only trouble is spoken aloud. */
export function SaveState({ status, savedAt, retry }: { status: SaveStatus; savedAt: string; retry: () => void }) {
  const t = useTranslations('builder.save');
  const format = useFormatter();
  const { problems, say } = useProblems();
  const [first] = problems.filter(({ code }) => unsaveable.includes(code));
  const time = format.dateTime(new Date(savedAt), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const trouble = status === 'offline' || status === 'failed' || status === 'invalid' || status === 'conflict';
  return (
    <>
      {trouble ? null : <span>{t(status, { time })}</span>}
      <span role="status" className="font-bold text-vermilion-700">{trouble ? t(status, { why: first ? say(first) : '' }) : ''}</span>
      {status === 'offline' || status === 'failed' ? (
        <button type="button" onClick={retry} className="min-h-6 font-bold text-teal-700 underline">{t('retry')}</button>
      ) : null}
    </>
  );
}
