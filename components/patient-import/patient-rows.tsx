'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { cn } from '@/lib/cn';
import { shortDay } from '@/lib/i18n/format-date';
import { toLocale } from '@/lib/i18n/locales';
import { RowState, type PreviewRow } from './row-state';

const views = ['all', 'fresh', 'alike', 'known', 'faulty', 'warned'] as const;
const inView: Record<(typeof views)[number], (row: PreviewRow) => boolean> = {
  all: () => true, fresh: (row) => row.status === 'fresh', alike: (row) => row.status === 'alike', known: (row) => row.status === 'known', faulty: (row) => row.status === 'faulty', warned: (row) => row.remarks.length > 0,
};
const pageSize = 50;

interface Props {
  rows: PreviewRow[];
  /** Numbers of the rows that are wanted. */
  chosen: ReadonlySet<number>;
  choose: (chosen: ReadonlySet<number>) => void;
}

/** Each person of the file with what becomes of them and why; new ones can be left out, doubtful ones taken. */
export function PatientRows({ rows, chosen, choose }: Props) {
  const t = useTranslations('patientImport');
  const common = useTranslations('common');
  const locale = toLocale(useLocale());
  const [view, setView] = useState<(typeof views)[number]>('all');
  const [page, setPage] = useState(0);
  const shown = rows.filter(inView[view]);
  const from = page * pageSize;
  const fresh = rows.filter(inView.fresh);
  const wanted = fresh.filter((row) => chosen.has(row.number)).length;
  const count = (one: (typeof views)[number]) => rows.filter(inView[one]).length;

  function turn(numbers: readonly number[], isWanted: boolean) {
    const next = new Set(chosen);
    for (const number of numbers) if (isWanted) next.add(number); else next.delete(number);
    choose(next);
  }

  const head = 'px-3 py-2 font-normal';
  const cell = 'max-tablet:block tablet:px-3 tablet:py-2 align-top';
  return (
    <Card className="overflow-clip">
      <p className="px-4 pt-4 font-bold">{t('counts', { fresh: count('fresh'), alike: count('alike'), known: count('known'), faulty: count('faulty') })}</p>
      <div role="group" aria-label={t('show')} className="flex flex-wrap gap-x-5 border-b border-line px-4">
        {views.map((one) => <button key={one} type="button" aria-pressed={one === view} onClick={() => { setView(one); setPage(0); }} className={cn('-mb-px min-h-10 border-b-2', one === view ? 'border-teal-700 font-bold' : 'border-transparent text-ink-2 hover:text-teal-700')}>{t(`view.${one}`)} <span className="text-label">{count(one)}</span></button>)}
      </div>
      {fresh.length > 0 ? (
        <label className="flex min-h-11 items-center gap-3 border-b border-line px-4">
          <input type="checkbox" checked={wanted === fresh.length} ref={(box) => { if (box) box.indeterminate = wanted > 0 && wanted < fresh.length; }} onChange={() => turn(fresh.map((row) => row.number), wanted < fresh.length)} className="size-5 accent-primary" />
          {t('bringAll')}
        </label>
      ) : null}
      {shown.length === 0 ? <p className="p-4 text-ink-2">{t('none')}</p> : (
        <table className="w-full text-left max-tablet:block">
          <thead className="border-b border-line text-label text-ink-2 max-tablet:sr-only">
            <tr>{(['row', 'name', 'birth', 'chart', 'contact', 'language', 'state'] as const).map((column) => <th key={column} scope="col" className={head}>{t(column)}</th>)}</tr>
          </thead>
          <tbody className="max-tablet:block">
            {shown.slice(from, from + pageSize).map((row) => (
              <tr key={row.number} className="border-b border-line last:border-b-0 max-tablet:block max-tablet:px-4 max-tablet:py-3">
                <td className={cn(cell, 'text-label text-ink-2')}><span className="tablet:hidden">{t('row')} </span>{row.number}</td>
                <td className={cn(cell, 'tablet:min-w-40')}>
                  <label className="flex items-start gap-3">
                    {row.status === 'fresh' || row.status === 'alike' ? <input type="checkbox" checked={chosen.has(row.number)} onChange={(event) => turn([row.number], event.target.checked)} aria-label={t('bring', { name: row.name })} className="mt-0.5 size-5 shrink-0 accent-primary" /> : null}
                    <b className="min-w-0 [overflow-wrap:anywhere]">{row.name || '–'}</b>
                  </label>
                </td>
                <td className={cn(cell, 'text-label whitespace-nowrap', !row.birthDate && 'max-tablet:hidden')}>{row.birthDate ? shortDay(row.birthDate, locale) : '–'}</td>
                <td className={cn(cell, 'text-label [overflow-wrap:anywhere]', !row.chartNumber && 'max-tablet:hidden')}><span className="tablet:hidden">{t('chart')}: </span>{row.chartNumber ?? '–'}</td>
                <td className={cn(cell, 'text-label [overflow-wrap:anywhere]', !row.phone && !row.email && 'max-tablet:hidden')}>{[row.phone, row.email].filter(Boolean).join(', ') || '–'}</td>
                <td className={cn(cell, 'text-label', !row.locale && 'max-tablet:hidden')}>{row.locale ? common(`locales.${row.locale}`) : '–'}</td>
                <td className={cn(cell, 'tablet:min-w-60')}><RowState row={row} isChosen={chosen.has(row.number)} /></td>
              </tr>
            ))}
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
