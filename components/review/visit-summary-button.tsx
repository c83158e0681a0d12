'use client';

import { Check, Copy, SquarePen } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { controlClass } from '@/components/form/field';
import { useRefusalWords } from '@/components/form/use-refusal-words';
import { Button } from '@/components/ui/button';
import type { ButtonSize } from '@/components/ui/button-class';
import { Dialog } from '@/components/ui/dialog';
import { LiveStatus } from '@/components/ui/live-status';
import type { ActionResult } from '@/lib/action-result';
import { useCopied } from './use-copied';

export type ReadSummary = (input: { id: string }) => Promise<ActionResult<string>>;

/** One click copies the paragraph about the time since the last visit; another opens it to be changed first. Where the browser refuses to copy, it opens too. */
export function VisitSummaryButton({ patientId, read, size }: { patientId: string; read: ReadSummary; size?: ButtonSize }) {
  const t = useTranslations('visitSummary.copy');
  const refusalWords = useRefusalWords();
  const [busy, setBusy] = useState(false);
  const [text, setText] = useState<string | null>(null);
  const [problem, setProblem] = useState('');
  const { state, copy } = useCopied();
  const field = useId();
  const isCopied = state === 'copied';

  async function load(): Promise<string | null> {
    setBusy(true);
    setProblem('');
    const result = await read({ id: patientId }).catch(() => 'offline' as const);
    setBusy(false);
    if (result !== 'offline' && result.ok) return result.value;
    setProblem(refusalWords(result));
    return null;
  }

  async function copyAtOnce() {
    const summary = await load();
    if (summary !== null && !(await copy(summary))) setText(summary);
  }

  return (
    <>
      <span className="inline-flex gap-1">
        <Button size={size} busy={busy} onClick={() => void copyAtOnce()}>
          {isCopied ? <Check aria-hidden size={18} /> : <Copy aria-hidden size={18} />}
          {isCopied ? t('copied') : t('label')}
        </Button>
        <Button size={size} aria-label={t('edit')} title={t('edit')} disabled={busy} onClick={() => void load().then(setText)}><SquarePen aria-hidden size={18} /></Button>
      </span>
      <LiveStatus text={isCopied ? t('copied') : ''} />
      {problem ? <p role="alert" className="basis-full text-label text-vermilion-700">{problem}</p> : null}
      {text === null ? null : (
        <Dialog title={t('title')} close={() => setText(null)}>
          <form
            className="mt-4 flex flex-col gap-4"
            onSubmit={(event) => {
              event.preventDefault();
              void copy(text).then((done) => { if (done) setText(null); });
            }}
          >
            <label htmlFor={field} className="text-label text-ink-2">{t('hint')}</label>
            <textarea id={field} rows={12} value={text} onChange={(event) => setText(event.target.value)} className={`${controlClass} h-auto py-2`} />
            {state === 'failed' ? <p role="alert">{t('failed')}</p> : null}
            <span className="flex flex-wrap justify-end gap-2">
              <Button type="button" onClick={() => setText(null)}>{t('close')}</Button>
              <Button type="submit" look="primary"><Copy aria-hidden size={18} />{t('copy')}</Button>
            </span>
          </form>
        </Dialog>
      )}
    </>
  );
}
