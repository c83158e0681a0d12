'use client';

import { useTranslations } from 'next-intl';
import { useId, useRef, useState } from 'react';
import { controlClass } from '@/components/form/field';
import { Button } from '@/components/ui/button';
import { cn } from '@/lib/cn';

interface Props {
  name: string;
  noteOptional: boolean;
  busy: boolean;
  resolve: (note: string) => Promise<boolean>;
  /** Called when the form closes; true after the alerts were put away. */
  close: (resolved: boolean) => void;
}

/** Asks what was done, in place. Ctrl and Enter saves, Escape closes. */
export function ResolveForm({ name, noteOptional, busy, resolve, close }: Props) {
  const t = useTranslations('today.resolve');
  const common = useTranslations('common');
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [isMissing, setMissing] = useState(false);

  async function save() {
    const note = field.current?.value.trim() ?? '';
    if (note === '' && !noteOptional) {
      setMissing(true);
      field.current?.focus();
      return;
    }
    if (await resolve(note)) close(true);
  }

  return (
    <form
      noValidate
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close(false);
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
      }}
    >
      <label htmlFor={id} className="font-bold">{t('title', { name })}</label>
      <p id={`${id}-hint`} className="text-label text-ink-2">{t('hint')} {noteOptional ? t('optional') : ''}</p>
      {isMissing ? <p id={`${id}-error`} role="alert" className="text-label font-bold text-vermilion-700">{t('required')}</p> : null}
      <textarea
        ref={field}
        id={id}
        rows={2}
        maxLength={2000}
        autoFocus
        aria-describedby={cn(`${id}-hint`, isMissing && `${id}-error`)}
        aria-invalid={isMissing || undefined}
        onChange={() => setMissing(false)}
        className={controlClass}
      />
      <div className="flex flex-wrap gap-2">
        <Button look="primary" size="small" type="submit" busy={busy}>{t('save')}</Button>
        <Button size="small" onClick={() => close(false)}>{common('cancel')}</Button>
      </div>
    </form>
  );
}
