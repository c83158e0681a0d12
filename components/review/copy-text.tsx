'use client';

import { Check, Copy } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { ButtonLook, ButtonSize } from '@/components/ui/button-class';
import { LiveStatus } from '@/components/ui/live-status';
import { useCopied } from './use-copied';

/** Copies a text; where the browser refuses, the text itself is shown to copy by hand. */
export function CopyText({ text, label, look, size }: { text: string; label: string; look?: ButtonLook; size?: ButtonSize }) {
  const t = useTranslations('today.actions');
  const { state, copy } = useCopied();
  const isCopied = state === 'copied';
  return (
    <>
      <Button look={look} size={size} onClick={() => void copy(text)}>
        {isCopied ? <Check aria-hidden size={18} /> : <Copy aria-hidden size={18} />}
        {isCopied ? t('copied') : label}
      </Button>
      <LiveStatus text={isCopied ? t('copied') : ''} />
      {state === 'failed' ? (
        <div role="alert" className="basis-full text-label text-ink-2">
          <p>{t('copyFailed')}</p>
          <p className="mt-1 rounded-field bg-sunk p-2 text-ink select-all">{text}</p>
        </div>
      ) : null}
    </>
  );
}
