'use client';

import { CircleCheck, CircleX, Copy } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { cn } from '@/lib/cn';
import type { ImportPreview } from '@/lib/server/library/import-exercises';

type Row = ImportPreview['rows'][number];

const views = ['all', 'fresh', 'known', 'faulty', 'warned'] as const;
const inView: Record<(typeof views)[number], (row: Row) => boolean> = {
  all: () => true, fresh: (row) => row.status === 'fresh', known: (row) => row.status === 'known', faulty: (row) => row.status === 'faulty', warned: (row) => row.remarks.length > 0,
};
const icons = { fresh: CircleCheck, known: Copy, faulty: CircleX };
const pageSize = 50;

interface Props {
  rows: Row[];
  /** Numbers of new rows that are not wanted. */
  left: ReadonlySet<number>;
  leave: (left: ReadonlySet<number>) => void;
}

/** Each row of the file with what becomes of it and why; new ones can be left out one by one. */
export function ImportTable({ rows, left, leave }: Props) {
  const t = useTranslations('exerciseImport');
  const words = useTranslations('exercise');
  const common = useTranslations('common');
  const [view, setView] = useState<(typeof views)[number]>('all');
  const [page, setPage] = useState(0);
  const shown = rows.filter(inView[view]);
  const from = page * pageSize;
  const fresh = rows.filter(inView.fresh);
  const wanted = fresh.length - fresh.filter((row) => left.has(row.number)).length;
  const count = (one: (typeof views)[number]) => rows.filter(inView[one]).length;

  function turn(row: Row) {
    const next = new Set(left);
    if (!next.delete(row.number)) next.add(row.number);
    leave(next);
  }

  const head = 'px-3 py-2 font-normal';
  const cell = 'max-tablet:block tablet:px-3 tablet:py-2 align-top';
  return (
    <Card className="overflow-clip">
      <p className="px-4 pt-4 font-bold">{t('counts', { fresh: count('fresh'), known: count('known'), faulty: count('faulty') })}</p>
      <div role="group" aria-label={t('show')} className="flex flex-wrap gap-x-5 border-b border-line px-4">
        {views.map((one) => <button key={one} type="button" aria-pressed={one === view} onClick={() => { setView(one); setPage(0); }} className={cn('-mb-px min-h-10 border-b-2', one === view ? 'border-teal-700 font-bold' : 'border-transparent text-ink-2 hover:text-teal-700')}>{t(`view.${one}`)} <span className="text-label">{count(one)}</span></button>)}
      </div>
      {fresh.length > 0 ? (
        <label className="flex min-h-11 items-center gap-3 border-b border-line px-4">
          <input type="checkbox" checked={wanted === fresh.length} ref={(box) => { if (box) box.indeterminate = wanted > 0 && wanted < fresh.length; }} onChange={() => leave(wanted === fresh.length ? new Set(fresh.map((row) => row.number)) : new Set())} className="size-5 accent-primary" />
          {t('bringAll')}
        </label>
      ) : null}
      {shown.length === 0 ? <p className="p-4 text-ink-2">{t('none')}</p> : (
        <table className="w-full text-left max-tablet:block">
          <thead className="border-b border-line text-label text-ink-2 max-tablet:sr-only">
            <tr><th scope="col" className={head}>{t('row')}</th><th scope="col" className={head}>{t('name')}</th><th scope="col" className={head}>{t('type')}</th><th scope="col" className={head}>{t('equipment')}</th><th scope="col" className={head}>{t('muscles')}</th><th scope="col" className={cn(head, 'text-right')}>{t('steps')}</th><th scope="col" className={head}>{t('state')}</th></tr>
          </thead>
          <tbody className="max-tablet:block">
            {shown.slice(from, from + pageSize).map((row) => {
              const Icon = icons[row.status];
              return (
                <tr key={row.number} className="border-b border-line last:border-b-0 max-tablet:block max-tablet:px-4 max-tablet:py-3">
                  <td className={cn(cell, 'text-label text-ink-2')}><span className="tablet:hidden">{t('row')} </span>{row.number}</td>
                  <td className={cn(cell, 'min-w-40')}>
                    <label className="flex items-start gap-3">
                      {row.status === 'fresh' ? <input type="checkbox" checked={!left.has(row.number)} onChange={() => turn(row)} aria-label={t('bring', { name: row.name })} className="mt-0.5 size-5 shrink-0 accent-primary" /> : null}
                      <b className="min-w-0 [overflow-wrap:anywhere]">{row.name || '–'}</b>
                    </label>
                  </td>
                  <td className={cn(cell, 'text-label')}>{row.types.map((type) => words(`type.${type}`)).join(', ')}</td>
                  <td className={cn(cell, 'text-label')}>{row.equipment.map((one) => words(`equipment.${one}`)).join(', ')}</td>
                  <td className={cn(cell, 'text-label', row.muscles.length === 0 && 'max-tablet:hidden')}>{row.muscles.map((one) => words(`muscle.${one}`)).join(', ') || '–'}</td>
                  <td className={cn(cell, 'text-label tablet:text-right')}><span className="tablet:hidden">{t('steps')}: </span>{row.steps}</td>
                  <td className={cn(cell, 'min-w-52')}>
                    <span className={cn('flex items-center gap-2 font-bold', row.status === 'faulty' ? 'text-vermilion-700' : row.status === 'fresh' ? 'text-green-700' : 'text-ink-2')}><Icon aria-hidden size={16} className="shrink-0" />{t(`status.${row.status}`)}</span>
                    <ul className="text-label">
                      {row.faults.map((fault) => <li key={fault.code} className="text-vermilion-700 [overflow-wrap:anywhere]">{t(`fault.${fault.code}`, { words: fault.words ?? '', row: fault.row ?? 0 })}</li>)}
                      {row.remarks.map((remark) => <li key={remark.code} className="text-ink-2 [overflow-wrap:anywhere]">{t(`remark.${remark.code}`, { words: remark.words ?? '' })}</li>)}
                    </ul>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {shown.length > pageSize ? (
        <nav aria-label={t('pages')} className="flex flex-wrap items-center justify-between gap-3 border-t border-line px-4 py-3">
          <p className="text-label text-ink-2">{t('range', { from: from + 1, to: Math.min(from + pageSize, shown.length), total: shown.length })}</p>
          <div className="flex gap-2">
            <Button size="small" disabled={page === 0} onClick={() => setPage(page - 1)}>{common('previous')}</Button>
            <Button size="small" disabled={from + pageSize >= shown.length} onClick={() => setPage(page + 1)}>{common('next')}</Button>
          </div>
        </nav>
      ) : null}
    </Card>
  );
}
