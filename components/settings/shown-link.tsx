'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { controlClass } from '@/components/form/field';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';

/** A secret link, shown once. The field can be selected by hand where the clipboard is closed to us. */
export function ShownLink({ email, url, text }: { email: string; url: string; text: string }) {
  const t = useTranslations('settings.team');
  const field = useRef<HTMLInputElement>(null);
  const [isCopied, setCopied] = useState(false);
  useEffect(() => field.current?.select(), [url]);
  async function copy() {
    field.current?.select();
    setCopied(await navigator.clipboard.writeText(url).then(() => true, () => false));
  }
  return (
    <Notice tone="good" className="flex flex-col gap-2">
      <p className="font-bold [overflow-wrap:anywhere]">{t('linkTitle', { email })}</p>
      <p>{text}</p>
      <div className="flex flex-wrap gap-2">
        <input ref={field} readOnly value={url} aria-label={t('linkTitle', { email })} onFocus={(event) => event.target.select()} className={`${controlClass} min-w-0 flex-1 basis-60`} />
        <Button look="primary" onClick={() => void copy()}>{isCopied ? t('copied') : t('copy')}</Button>
      </div>
      <p role="status" className="sr-only">{isCopied ? t('copied') : ''}</p>
    </Notice>
  );
}
