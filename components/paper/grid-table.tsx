'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { shortWeekday, weekdayAndDay } from '@/components/chart/day-words';
import { cn } from '@/lib/cn';
import { mayMark, painRow, type Mark, type PaperGrid, type SheetDay } from '@/lib/domain/paper-grid';
import { toLocale } from '@/lib/i18n/locales';
import { MarkBox } from './mark-box';

interface Props {
  grid: PaperGrid;
  names: string[];
  legendId: string;
  onKey: (key: string) => boolean;
  /** A click moves there and turns the box on: done, in part, not done, unknown. */
  onPick: (row: number, column: number) => void;
}

const wholeMark = ({ marks }: SheetDay): Mark | 'mixed' => (marks.every((mark) => mark === marks[0]) ? (marks[0] ?? null) : 'mixed');

/** The paper's grid on the screen: exercises down, days across, a heavy rule between the weeks. One place has the focus. */
export function GridTable({ grid, names, legendId, onKey, onPick }: Props) {
  const t = useTranslations('paper');
  const locale = toLocale(useLocale());
  const table = useRef<HTMLTableElement>(null);
  const last = painRow(grid);
  useEffect(() => {
    const cell = table.current?.querySelector<HTMLElement>('[tabindex="0"]');
    if (cell && (table.current?.contains(document.activeElement) || document.activeElement === document.body)) cell.focus({ preventScroll: false });
  }, [grid.row, grid.column]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || !onKey(event.key)) return;
    event.preventDefault();
  }

  const nameOf = (mark: Mark | 'mixed') => (mark === 'mixed' ? t('mixed') : t(`mark.${mark ?? 'unknown'}`));
  const rows = [t('wholeDay'), ...names, t('pain')];
  const labelOf = (row: number, day: SheetDay) => {
    const when = weekdayAndDay(day.day, locale);
    const state = day.state === 'open' ? (row === last && day.painTold ? t('state.painTold') : '') : t(`state.${day.state}`);
    const said = row === last ? t('cellPain', { day: when, pain: day.pain === null ? 'none' : String(day.pain) }) : t('cell', { row: rows[row] ?? '', day: when, mark: nameOf(row === 0 ? wholeMark(day) : (day.marks[row - 1] ?? null)) });
    return state ? `${said}. ${state}` : said;
  };
  const shown = (row: number, day: SheetDay) => {
    if (row === last) return <span className={cn('font-bold', day.painTold && 'text-ink-2')}>{day.pain ?? ''}</span>;
    const mark = row === 0 ? wholeMark(day) : (day.marks[row - 1] ?? null);
    return mark === 'mixed' ? <span className="text-ink-3">…</span> : <MarkBox mark={mark} faint={row === 0} />;
  };

  return (
    <div className="overflow-x-auto rounded-card border border-line bg-surface">
      <table ref={table} role="grid" aria-label={t('grid')} aria-describedby={legendId} onKeyDown={onKeyDown} className="w-full border-collapse">
        <thead>
          <tr>
            <th scope="col" className="sticky left-0 z-10 min-w-32 bg-surface px-3 py-2 text-left text-label text-ink-3">{t('exercise')}</th>
            {grid.days.map((day, i) => (
              <th key={day.day} scope="col" className={cn('min-w-11 py-2 text-center text-label', i === 7 && 'border-l-4 border-ink-2', i === grid.column ? 'text-teal-700' : 'text-ink-2')}>
                <span className="block font-normal">{shortWeekday(day.day, locale)}</span>
                <span className="block text-body">{Number(day.day.slice(8))}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((name, row) => (
            <tr key={`${row} ${name}`} className={cn('border-t border-line', (row === 0 || row === last) && 'bg-sunk')}>
              <th scope="row" className={cn('sticky left-0 z-10 px-3 py-1 text-left', row === 0 || row === last ? 'bg-sunk font-bold' : 'bg-surface font-normal')}>{name}</th>
              {grid.days.map((day, column) => {
                const isHere = row === grid.row && column === grid.column;
                return (
                  <td
                    key={day.day}
                    role="gridcell"
                    tabIndex={isHere ? 0 : -1}
                    aria-label={labelOf(row, day)}
                    aria-readonly={!mayMark(day) || undefined}
                    onClick={() => onPick(row, column)}
                    className={cn('h-11 cursor-default border-l border-line text-center outline-offset-[-2px] focus:outline-2 focus:outline-teal-700', column === 7 && 'border-l-4 border-l-ink-2', mayMark(day) ? 'bg-surface' : 'bg-sunk')}
                  >
                    {shown(row, day)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
