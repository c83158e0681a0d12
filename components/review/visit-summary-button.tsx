'use client';

import { Check, Copy, FileDown, SquarePen } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { controlClass } from '@/components/form/field';
import { useRefusalWords } from '@/components/form/use-refusal-words';
import { Button } from '@/components/ui/button';
import type { ButtonLook } from '@/components/ui/button-class';
import { Dialog } from '@/components/ui/dialog';
import { LiveStatus } from '@/components/ui/live-status';
import type { ActionResult } from '@/lib/action-result';
import { longestSummary } from '@/lib/visit-summary-limit';
import { saveFile } from './save-file';
import { useCopied } from './use-copied';

export interface SummaryActions {
  read: (input: { id: string }) => Promise<ActionResult<string>>;
  /** The text as it stands, as a page to print. */
  print: (input: { id: string; text: string }) => Promise<ActionResult<Uint8Array>>;
}

/** One click copies the paragraph about the time since the last visit; another opens it, to be changed first or taken as a PDF. Where the browser refuses to copy, it opens too. */
export function VisitSummaryButton({ patientId, actions: { read, print }, look }: { patientId: string; actions: SummaryActions; look?: ButtonLook }) {
  const t = useTranslations('visitSummary.copy');
  const refusalWords = useRefusalWords();
  const [busy, setBusy] = useState(false);
  const [text, setText] = useState<string | null>(null);
  const [problem, setProblem] = useState('');
  const { state, copy } = useCopied();
  const field = useId();
  const isCopied = state === 'copied';

  async function run<Value>(work: Promise<ActionResult<Value>>): Promise<Value | null> {
    setBusy(true);
    setProblem('');
    const result = await work.catch(() => 'offline' as const);
    setBusy(false);
    if (result !== 'offline' && result.ok) return result.value;
    setProblem(refusalWords(result));
    return null;
  }

  const load = () => run(read({ id: patientId }));

  async function copyAtOnce() {
    const summary = await load();
    if (summary !== null && !(await copy(summary))) setText(summary);
  }

  async function savePdf(said: string) {
    const bytes = await run(print({ id: patientId, text: said }));
    if (bytes) saveFile(bytes, 'application/pdf', `${t('file')}.pdf`);
  }

  const complaint = problem ? <p role="alert" className="basis-full text-label text-vermilion-700">{problem}</p> : null;
  return (
    <>
      <span className="inline-flex gap-1">
        <Button look={look} busy={busy} onClick={() => void copyAtOnce()}>
          {isCopied ? <Check aria-hidden size={18} /> : <Copy aria-hidden size={18} />}
          {isCopied ? t('copied') : t('label')}
        </Button>
        <Button aria-label={t('edit')} title={t('edit')} disabled={busy} onClick={() => void load().then(setText)}><SquarePen aria-hidden size={18} /></Button>
      </span>
      <LiveStatus text={isCopied ? t('copied') : ''} />
      {text === null ? complaint : (
        <Dialog title={t('title')} close={() => setText(null)}>
          <form
            className="mt-4 flex flex-col gap-4"
            onSubmit={(event) => {
              event.preventDefault();
              void copy(text).then((done) => { if (done) setText(null); });
            }}
          >
            <label htmlFor={field} className="text-label text-ink-2">{t('hint')}</label>
            <textarea id={field} rows={12} maxLength={longestSummary} value={text} onChange={(event) => setText(event.target.value)} className={`${controlClass} h-auto py-2`} />
            {state === 'failed' ? <p role="alert">{t('failed')}</p> : null}
            {complaint}
            <span className="flex flex-wrap justify-end gap-2">
              <Button onClick={() => setText(null)}>{t('close')}</Button>
              <Button busy={busy} disabled={text.trim() === ''} onClick={() => void savePdf(text)}><FileDown aria-hidden size={18} />{busy ? t('pdfBusy') : t('pdf')}</Button>
              <Button type="submit" look="primary"><Copy aria-hidden size={18} />{t('copy')}</Button>
            </span>
          </form>
        </Dialog>
      )}
    </>
  );
}
