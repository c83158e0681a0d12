'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { Field, controlClass } from '@/components/form/field';
import { useRefusalWords } from '@/components/form/use-refusal-words';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import type { ActionResult } from '@/lib/action-result';
import { locales, toLocale, type Locale } from '@/lib/i18n/locales';
import { importLimits, importRefusals } from '@/lib/import-limits';
import { postFile } from '@/lib/post-file';
import { routes } from '@/lib/routes';
import type { ImportPreview } from '@/lib/server/library/import-exercises';
import { ImportTable } from './import-table';
import { useUndoImport, type UndoImport } from './use-undo-import';

/** Choose a file, look at each row, bring what is wanted, and take it back if it was wrong. */
export function ImportFlow({ undo }: { undo: UndoImport }) {
  const t = useTranslations('exerciseImport');
  const common = useTranslations('common');
  const refusalWords = useRefusalWords();
  const router = useRouter();
  const [locale, setLocale] = useState<Locale>(toLocale(useLocale()));
  const [file, setFile] = useState<File | null>(null);
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const [busy, setBusy] = useState<'reading' | 'running' | null>(null);
  const [problem, setProblem] = useState('');
  const [done, setDone] = useState<{ id: string; count: number } | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const taken = useUndoImport(undo);
  const wanted = (preview?.rows ?? []).flatMap((row) => (row.status === 'fresh' && !left.has(row.number) ? [row.number] : []));

  function say(result: Exclude<ActionResult<unknown>, { ok: true }> | 'offline') {
    const reason = result === 'offline' ? undefined : importRefusals.find((one) => one === result.reason);
    setProblem(reason ? t(`refusal.${reason}`) : refusalWords(result));
  }

  async function read(next: File, language: Locale) {
    setFile(next);
    setDone(null);
    setProblem('');
    setPreview(null);
    if (next.size > importLimits.bytes) return setProblem(t('refusal.too-large'));
    setBusy('reading');
    const result = await postFile<ImportPreview>(`${routes.previewImport}?locale=${language}`, next);
    setBusy(null);
    if (result === 'offline' || !result.ok) return say(result);
    setPreview(result.value);
    setLeft(new Set());
    requestAnimationFrame(() => heading.current?.focus());
  }

  async function run() {
    if (!file || wanted.length === 0) return setProblem(t('refusal.nothing-chosen'));
    setProblem('');
    setBusy('running');
    const form = new FormData();
    form.set('file', file);
    form.set('choice', JSON.stringify({ fileName: file.name, locale, numbers: wanted }));
    const result = await postFile<{ id: string; count: number }>(routes.runImport, form);
    setBusy(null);
    if (result === 'offline' || !result.ok) return say(result);
    setDone(result.value);
    setPreview(null);
    router.refresh();
    requestAnimationFrame(() => heading.current?.focus());
  }

  if (done) {
    return (
      <Card className="flex max-w-4xl flex-col items-start gap-3 p-4 tablet:p-6">
        <h2 ref={heading} tabIndex={-1} className="text-panel font-bold outline-none">{t('doneTitle', { count: done.count })}</h2>
        <p className="text-ink-2">{t('doneText')}</p>
        <div className="flex flex-wrap gap-2">
          <LinkButton look="primary" href={`${routes.library}?view=ours`}>{t('toOurs')}</LinkButton>
          <Button busy={taken.busy !== ''} onClick={() => void taken.run(done.id).then((isDone) => { if (isDone) { setDone(null); setFile(null); } })}>{t('undo')}</Button>
        </div>
      </Card>
    );
  }
  return (
    <>
      <Card className="flex max-w-4xl flex-col gap-4 p-4 tablet:p-6">
        <h2 className="text-card font-bold">{t('chooseTitle')}</h2>
        <p className="text-label text-ink-2">{t('hint')}</p>
        <div className="flex flex-wrap items-end gap-4">
          <Field label={t('language')}>
            {(control) => (
              <select {...control} value={locale} onChange={(event) => { const next = toLocale(event.target.value); setLocale(next); if (file && preview) void read(file, next); }} className={controlClass}>
                {locales.map((one) => <option key={one} value={one}>{common(`locales.${one}`)}</option>)}
              </select>
            )}
          </Field>
          <input ref={picker} type="file" accept=".csv,.tsv,.txt,.json,text/csv,application/json" aria-label={t('choose')} tabIndex={-1} className="sr-only" onChange={(event) => { const [next] = event.target.files ?? []; event.target.value = ''; if (next) void read(next, locale); }} />
          <Button look={preview ? 'plain' : 'primary'} busy={busy === 'reading'} onClick={() => picker.current?.click()}>{file ? t('chooseAnother') : t('choose')}</Button>
          {file ? <span className="min-w-0 pb-2 [overflow-wrap:anywhere]">{file.name}</span> : null}
        </div>
        <p role="status" className="empty:hidden text-ink-2">{busy === 'reading' ? t('reading') : ''}</p>
        {problem ? <p role="alert" className="font-bold text-vermilion-700">{problem}</p> : null}
      </Card>
      {preview ? (
        <>
          <h2 ref={heading} tabIndex={-1} className="text-panel font-bold outline-none">{t('previewTitle')}</h2>
          {preview.isDecoded ? <Notice tone="caution">{t('decoded')}</Notice> : null}
          <ImportTable rows={preview.rows} left={left} leave={setLeft} />
          <div className="sticky bottom-14 z-10 -mx-4 flex flex-wrap items-center gap-3 border-t border-line bg-paper px-4 py-3 tablet:bottom-0 tablet:mx-0 tablet:px-0">
            <Button look="primary" busy={busy === 'running'} onClick={() => void run()}>{busy === 'running' ? t('running') : t('run', { count: wanted.length })}</Button>
            <span role="status" className="text-ink-2">{t('chosen', { count: wanted.length })}</span>
            {problem ? <span className="font-bold text-vermilion-700">{problem}</span> : null}
          </div>
        </>
      ) : null}
    </>
  );
}
