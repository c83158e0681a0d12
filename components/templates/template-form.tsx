'use client';

import { useTranslations } from 'next-intl';
import { useState, type FormEvent } from 'react';
import { Dialog } from '@/components/ui/dialog';
import { Checkbox } from '@/components/form/checkbox';
import { controlClass, Field } from '@/components/form/field';
import { useRefusalWords } from '@/components/form/use-refusal-words';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { ActionResult } from '@/lib/action-result';

export interface TemplateInput {
  name: string;
  rationale: string;
  source: string;
  isShared: boolean;
}

interface Props {
  title: string;
  text?: string;
  start: Pick<TemplateInput, 'name' | 'rationale' | 'source'>;
  /** Asked when a template is new; later it has a command of its own. */
  asksSharing: boolean;
  submit: string;
  save: (input: TemplateInput) => Promise<ActionResult<unknown>>;
  done: (name: string) => void;
  close: () => void;
}

/** The words of a template: a name, why it is so, and what it rests on. */
export function TemplateForm({ title, text, start, asksSharing, submit, save, done, close }: Props) {
  const t = useTranslations('templates');
  const refusal = useRefusalWords();
  const [input, setInput] = useState<TemplateInput>({ ...start, isShared: false });
  const [error, setError] = useState('');
  const [wrong, setWrong] = useState('');
  const [busy, setBusy] = useState(false);

  async function send(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    if (!input.name.trim()) return setError(t('required'));
    setBusy(true);
    try {
      const result = await save(input);
      if (result.ok) return done(input.name.trim());
      setWrong(refusal(result));
    } catch {
      setWrong(refusal('offline'));
    }
    setBusy(false);
  }

  return (
    <Dialog title={title} close={close}>
      <form noValidate onSubmit={(event) => void send(event)} className="mt-3 flex flex-col gap-4">
        {text ? <p className="text-ink-2">{text}</p> : null}
        {wrong ? <div role="alert"><Notice>{wrong}</Notice></div> : null}
        <Field label={t('name')} error={error}>
          {(control) => <input {...control} value={input.name} maxLength={120} onChange={(event) => setInput({ ...input, name: event.target.value })} className={controlClass} />}
        </Field>
        <Field label={t('rationale')} hint={t('rationaleHint')}>
          {(control) => <textarea {...control} rows={3} value={input.rationale} maxLength={1000} onChange={(event) => setInput({ ...input, rationale: event.target.value })} className={controlClass} />}
        </Field>
        <Field label={t('sourceField')} hint={t('sourceHint')}>
          {(control) => <input {...control} value={input.source} maxLength={300} onChange={(event) => setInput({ ...input, source: event.target.value })} className={controlClass} />}
        </Field>
        {asksSharing ? <Checkbox label={t('forClinic')} hint={t('forClinicHint')} checked={input.isShared} onChange={(event) => setInput({ ...input, isShared: event.target.checked })} /> : null}
        <div className="flex flex-wrap gap-2">
          <Button type="submit" look="primary" busy={busy}>{submit}</Button>
          <Button onClick={close}>{t('cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
