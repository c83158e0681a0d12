'use client';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';

/** One saving at a time. Should the phone refuse to keep an answer, it stays on the page, with what to do. */
export function useSaving<Told>(work: (told: Told) => Promise<void>) {
  const t = useTranslations('plan.problem');
  const isBusy = useRef(false);
  const [hasFailed, setFailed] = useState(false);
  const save = (told: Told) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setFailed(false);
    work(told).catch(() => setFailed(true)).finally(() => {
      isBusy.current = false;
    });
  };
  const problem = hasFailed ? (
    <div role="alert" className="plan-problem">
      <h2>{t('title')}</h2>
      <p>{t('notKept')}</p>
    </div>
  ) : null;
  return { save, problem };
}
