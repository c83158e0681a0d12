'use client';

import { useTranslations } from 'next-intl';
import { useState, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { cn } from '@/lib/cn';

const pageSize = 50;

interface Row {
  number: number;
  name: string;
  status: string;
}

interface Column<R> {
  head: string;
  cell: (row: R) => ReactNode;
  /** Left out of a narrow screen's list when there is nothing in it. */
  isEmpty?: (row: R) => boolean;
  className?: string;
}

interface Props<R> {
  rows: readonly R[];
  /** The first line: how many rows of each kind there are. */
  counts: string;
  views: readonly { label: string; has: (row: R) => boolean }[];
  /** Rows that can be taken or left. */
  mayChoose: (row: R) => boolean;
  chosen: ReadonlySet<number>;
  choose: (chosen: ReadonlySet<number>) => void;
  words: { bringAll: string; bring: (name: string) => string };
  columns: readonly Column<R>[];
}

/** Each row of a file with what becomes of it and why; new ones can be left out one by one or all at once. */
export function RowTable<R extends Row>({ rows, counts, views, mayChoose, chosen, choose, words, columns }: Props<R>) {
  const t = useTranslations('fileImport');
  const common = useTranslations('common');
  const [view, setView] = useState(0);
  const [page, setPage] = useState(0);
  const shown = rows.filter((row) => views[view]?.has(row));
  const from = page * pageSize;
  const fresh = rows.filter((row) => row.status === 'fresh');
  const wanted = fresh.filter((row) => chosen.has(row.number)).length;

  function turn(turned: readonly R[], isWanted: boolean) {
    const next = new Set(chosen);
    for (const { number } of turned) if (isWanted) next.add(number); else next.delete(number);
    choose(next);
  }

  const head = 'px-3 py-2 font-normal first:pl-4 last:pr-4';
  const cell = 'max-tablet:block tablet:px-3 tablet:py-2 tablet:first:pl-4 tablet:last:pr-4 align-top';
  return (
    <Card className="overflow-clip">
      <p className="px-4 pt-4 font-bold">{counts}</p>
      <div role="group" aria-label={t('show')} className="flex flex-wrap gap-x-5 border-b border-line px-4">
        {views.map(({ label, has }, at) => <button key={label} type="button" aria-pressed={at === view} onClick={() => { setView(at); setPage(0); }} className={cn('-mb-px min-h-10 border-b-2', at === view ? 'border-teal-700 font-bold' : 'border-transparent text-ink-2 hover:text-teal-700')}>{label} <span className="text-label">{rows.filter(has).length}</span></button>)}
      </div>
      {fresh.length > 0 ? (
        <label className="flex min-h-11 items-center gap-3 border-b border-line px-4">
          <input type="checkbox" checked={wanted === fresh.length} ref={(box) => { if (box) box.indeterminate = wanted > 0 && wanted < fresh.length; }} onChange={() => turn(fresh, wanted < fresh.length)} className="size-5 accent-primary" />
          {words.bringAll}
        </label>
      ) : null}
      {shown.length === 0 ? <p className="p-4 text-ink-2">{t('none')}</p> : (
        <table className="w-full text-left max-tablet:block">
          <thead className="border-b border-line text-label text-ink-2 max-tablet:sr-only">
            <tr>
              {[t('row'), t('name')].map((title) => <th key={title} scope="col" className={head}>{title}</th>)}
              {columns.map((column) => <th key={column.head} scope="col" className={cn(head, column.className)}>{column.head}</th>)}
            </tr>
          </thead>
          <tbody className="max-tablet:block">
            {shown.slice(from, from + pageSize).map((row) => (
              <tr key={row.number} className="border-b border-line last:border-b-0 max-tablet:block max-tablet:px-4 max-tablet:py-3">
                <td className={cn(cell, 'text-label text-ink-2')}><span className="tablet:hidden">{t('row')} </span>{row.number}</td>
                <td className={cn(cell, 'tablet:min-w-40')}>
                  <label className="flex items-start gap-3">
                    {mayChoose(row) ? <input type="checkbox" checked={chosen.has(row.number)} onChange={(event) => turn([row], event.target.checked)} aria-label={words.bring(row.name)} className="mt-0.5 size-5 shrink-0 accent-primary" /> : null}
                    <b className="min-w-0 [overflow-wrap:anywhere]">{row.name || '–'}</b>
                  </label>
                </td>
                {columns.map((column) => <td key={column.head} className={cn(cell, column.className, column.isEmpty?.(row) && 'max-tablet:hidden')}>{column.isEmpty?.(row) ? '–' : column.cell(row)}</td>)}
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
