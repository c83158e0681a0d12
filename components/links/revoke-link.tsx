'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useId, useRef, useState, useTransition } from 'react';
import { Button } from '@/components/ui/button';

/** Asks once more, and says plainly that there is no way back. */
export function RevokeLink({ revoke }: { revoke: () => Promise<boolean> }) {
  const t = useTranslations('links');
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState(false);
  const [working, start] = useTransition();
  const keep = useRef<HTMLButtonElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const question = useId();
  // The safe answer gets the focus.
  useEffect(() => {
    if (asking) keep.current?.focus();
  }, [asking]);

  const close = () => {
    setAsking(false);
    requestAnimationFrame(() => opener.current?.focus());
  };
  if (!asking) return <Button ref={opener} look="danger" onClick={() => setAsking(true)}>{t('revoke')}</Button>;
  return (
    <div role="group" aria-labelledby={question} onKeyDown={(event) => event.key === 'Escape' && close()} className="flex w-full flex-col gap-3 rounded-field border border-vermilion-600 p-3">
      <p id={question} className="font-bold">{t('revokeQuestion')}</p>
      <p className="text-body">{t('revokeText')}</p>
      {failed ? <p role="alert" className="font-bold text-vermilion-700">{t('failed')}</p> : null}
      <div className="flex flex-wrap gap-2">
        <Button look="danger" busy={working} onClick={() => start(async () => setFailed(!(await revoke())))}>{working ? t('working') : t('revokeConfirm')}</Button>
        <Button ref={keep} onClick={close}>{t('keep')}</Button>
      </div>
    </div>
  );
}
