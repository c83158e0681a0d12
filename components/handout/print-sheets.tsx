'use client';

import { Check, CircleDashed, LoaderCircle, Printer, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { Checkbox } from '@/components/form/checkbox';
import { Button } from '@/components/ui/button';
import { buttonClass } from '@/components/ui/button-class';
import { Card } from '@/components/ui/card';
import { routes } from '@/lib/routes';
import type { SheetToPrint } from '@/lib/server/handouts/sheets-to-print';
import { makeSheets, type PrintableSheet, type SheetState } from './make-sheets';

const icons = { waiting: CircleDashed, working: LoaderCircle, ready: Check, failed: TriangleAlert };

/** Several patients' sheets: made one by one where everybody can see it, then opened as one file. */
export function PrintSheets({ sheets }: { sheets: SheetToPrint[] }) {
  const t = useTranslations('handout.batch');
  const [states, setStates] = useState<Record<string, SheetState>>({});
  const [phase, setPhase] = useState<'idle' | 'running' | 'stopped' | 'finished'>('idle');
  const [bothSides, setBothSides] = useState(false);
  const stop = useRef<AbortController>(null);
  const printable = sheets.filter((sheet): sheet is PrintableSheet => sheet.version !== null);
  const stateOf = (patientId: string): SheetState => states[patientId] ?? { kind: 'waiting' };
  const keys = printable.flatMap(({ patientId }) => { const state = stateOf(patientId); return state.kind === 'ready' ? [state.key] : []; });
  const figures = { done: keys.length, total: printable.length };

  async function run(which: PrintableSheet[]) {
    const controller = new AbortController();
    stop.current = controller;
    setPhase('running');
    await makeSheets(which, controller.signal, (patientId, state) => setStates((before) => ({ ...before, [patientId]: state })));
    setPhase(controller.signal.aborted ? 'stopped' : 'finished');
  }

  const isRunning = phase === 'running';
  const unmade = printable.filter(({ patientId }) => stateOf(patientId).kind !== 'ready');
  return (
    <>
      <p className="text-ink-2">{t('intro', { count: sheets.length })}</p>
      <div className="flex flex-wrap items-center gap-3">
        {isRunning ? <Button onClick={() => stop.current?.abort()}>{t('cancel')}</Button> : unmade.length > 0 ? <Button look={keys.length > 0 ? 'plain' : 'primary'} onClick={() => run(unmade)}>{t('start')}</Button> : null}
        {keys.length > 0 && !isRunning ? (
          <a href={`${routes.printedPatients}?keys=${keys.join(',')}&sides=${bothSides ? 'both' : 'one'}`} target="_blank" rel="noreferrer" className={buttonClass('primary')}>
            <Printer aria-hidden size={18} />
            {t('open', { count: keys.length })}
          </a>
        ) : null}
        <p role="status" className="tabular-nums">{phase === 'idle' ? '' : phase === 'stopped' ? t('stopped', figures) : figures.done === figures.total ? t('finished', figures) : t('progress', figures)}</p>
      </div>
      {isRunning ? <progress value={figures.done} max={figures.total} aria-label={t('progress', figures)} className="h-2 w-full accent-primary" /> : null}
      <Checkbox label={t('bothSides')} checked={bothSides} onChange={(event) => setBothSides(event.target.checked)} />
      <Card className="p-0">
        <ul aria-label={t('patients')}>
          {sheets.map((sheet) => <SheetRow key={sheet.patientId} sheet={sheet} state={stateOf(sheet.patientId)} retry={isRunning ? null : () => sheet.version && run([{ ...sheet, version: sheet.version }])} />)}
        </ul>
      </Card>
    </>
  );
}

function SheetRow({ sheet, state, retry }: { sheet: SheetToPrint; state: SheetState; retry: (() => void) | null }) {
  const t = useTranslations('handout.batch');
  const Icon = icons[state.kind];
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-b border-line px-4 py-3 last:border-b-0">
      <span className="min-w-0 [overflow-wrap:anywhere]">{sheet.version ? t('sheet', { name: sheet.name, version: sheet.version.number }) : sheet.name}</span>
      {sheet.version ? (
        <span className="flex flex-wrap items-center gap-2 text-label">
          <Icon aria-hidden size={16} className={state.kind === 'failed' ? 'text-vermilion-600' : 'text-ink-3'} />
          {t(state.kind)}
          {state.kind === 'failed' && retry ? <Button size="small" onClick={retry}>{t('retry', { name: sheet.name })}</Button> : null}
        </span>
      ) : <span className="text-label text-ink-2">{t('noProgram')}</span>}
    </li>
  );
}
