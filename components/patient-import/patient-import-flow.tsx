'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { Field, controlClass } from '@/components/form/field';
import { useRefusalWords } from '@/components/form/use-refusal-words';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import type { ActionResult } from '@/lib/action-result';
import { dateOrders, type DateOrder } from '@/lib/domain/patient-import/read-birth';
import { importLimits, importRefusals } from '@/lib/import-limits';
import { postFile } from '@/lib/post-file';
import { routes } from '@/lib/routes';
import type { PatientPreview } from '@/lib/server/patient-import/import-patients';
import { PatientRows } from './patient-rows';
import { useUndoPatients, type UndoPatients } from './use-undo-patients';

/** Choose a file, look at each person, add whom is wanted, and take it back if it was wrong. */
export function PatientImportFlow({ undo }: { undo: UndoPatients }) {
  const t = useTranslations('patientImport');
  const refusalWords = useRefusalWords();
  const router = useRouter();
  const [order, setOrder] = useState<DateOrder>('day-first');
  const [file, setFile] = useState<File | null>(null);
  const [preview, setPreview] = useState<PatientPreview | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [busy, setBusy] = useState<'reading' | 'running' | null>(null);
  const [problem, setProblem] = useState('');
  const [done, setDone] = useState<{ id: string; count: number } | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const taken = useUndoPatients(undo);

  function say(result: Exclude<ActionResult<unknown>, { ok: true }> | 'offline') {
    const reason = result === 'offline' ? undefined : importRefusals.find((one) => one === result.reason);
    setProblem(reason ? t(`refusal.${reason}`) : refusalWords(result));
  }

  async function read(next: File, dates: DateOrder) {
    setFile(next);
    setProblem('');
    setPreview(null);
    if (next.size > importLimits.bytes) return setProblem(t('refusal.too-large'));
    setBusy('reading');
    const result = await postFile<PatientPreview>(`${routes.previewPatients}?order=${dates}`, next);
    setBusy(null);
    if (result === 'offline' || !result.ok) return say(result);
    setPreview(result.value);
    setChosen(new Set(result.value.rows.flatMap((row) => (row.status === 'fresh' ? [row.number] : []))));
    requestAnimationFrame(() => heading.current?.focus());
  }

  async function run() {
    if (!file || chosen.size === 0) return setProblem(t('refusal.nothing-chosen'));
    setProblem('');
    setBusy('running');
    const form = new FormData();
    form.set('file', file);
    form.set('choice', JSON.stringify({ fileName: file.name, order, numbers: [...chosen] }));
    const result = await postFile<{ id: string; count: number }>(routes.runPatients, form);
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
          <LinkButton look="primary" href={routes.patients}>{t('toPatients')}</LinkButton>
          <Button busy={taken.busy !== ''} onClick={() => void taken.run(done.id).then((isDone) => { if (isDone) { setDone(null); setFile(null); } })}>{t('undo')}</Button>
        </div>
      </Card>
    );
  }
  const others = preview?.others.map(({ type, count }) => t('otherKind', { type: type === '?' ? t('unknownKind') : type, count })).join(', ');
  return (
    <>
      <Card className="flex max-w-4xl flex-col gap-4 p-4 tablet:p-6">
        <h2 className="text-card font-bold">{t('chooseTitle')}</h2>
        <p className="text-label text-ink-2">{t('hint')}</p>
        <div className="flex flex-wrap items-end gap-4">
          <Field label={t('order')}>
            {(control) => (
              <select {...control} value={order} onChange={(event) => { const next = dateOrders.find((one) => one === event.target.value) ?? order; setOrder(next); if (file && preview) void read(file, next); }} className={controlClass}>
                {dateOrders.map((one) => <option key={one} value={one}>{t(`orders.${one}`)}</option>)}
              </select>
            )}
          </Field>
          <input ref={picker} type="file" accept=".json,.ndjson,.csv,.tsv,.txt,application/json,application/fhir+json,text/csv" aria-label={t('choose')} tabIndex={-1} className="sr-only" onChange={(event) => { const [next] = event.target.files ?? []; event.target.value = ''; if (next) void read(next, order); }} />
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
          {others ? <Notice>{t('others', { list: others })}</Notice> : null}
          <PatientRows rows={preview.rows} chosen={chosen} choose={setChosen} />
          <div className="sticky bottom-14 z-10 -mx-4 flex flex-wrap items-center gap-3 border-t border-line bg-paper px-4 py-3 tablet:bottom-0 tablet:mx-0 tablet:px-0">
            <Button look="primary" busy={busy === 'running'} onClick={() => void run()}>{busy === 'running' ? t('running') : t('run', { count: chosen.size })}</Button>
            <span role="status" className="text-ink-2">{t('chosen', { count: chosen.size })}</span>
            {problem ? <span className="font-bold text-vermilion-700">{problem}</span> : null}
          </div>
        </>
      ) : null}
    </>
  );
}
