'use client';

import { rowSortingFeature, tableFeatures, useTable, type Cell, type ColumnDef, type RowData } from '@tanstack/react-table';
import type { ReactNode } from 'react';
import { cn } from '@/lib/cn';
import { SortHeader } from './sort-header';

interface ColumnMeta {
  label: string;
  align?: 'end';
  isRowName?: true;
  /** Stands beside the row's name where rows are cards. */
  isCorner?: true;
  width?: string;
}

/** What every table here knows of: sorting that the database has already done, and how a column is set. */
export const tableKit = tableFeatures({ rowSortingFeature, columnMeta: {} as ColumnMeta });

interface Props<Row extends RowData> {
  caption: string;
  rows: Row[];
  columns: ColumnDef<typeof tableKit, Row>[];
  rowId: (row: Row) => string;
  sort: { key: string; descending: boolean };
  /** The address that sorts by a column, the other way round when it is sorted by already. */
  sortHref: (key: string, descending: boolean) => string;
}

// Said once for all rows and cells: a page of them would be twice as long with the classes on each.
const looks = cn(
  '*:relative *:grid *:grid-cols-[auto_1fr] *:gap-x-4 *:gap-y-2 *:rounded-card *:border *:border-line *:bg-surface *:p-4 *:hover:bg-teal-50',
  'desktop:*:table-row desktop:*:rounded-none desktop:*:border-0 desktop:*:border-b desktop:*:p-0 desktop:*:last:border-b-0',
  // In a card a cell has its column's label before it; the name and its corner speak for themselves.
  '[&_th]:col-span-2 [&_th]:pr-24 [&_th]:pb-1 [&_th]:text-left [&_th]:font-normal',
  '[&_td]:col-span-2 [&_td]:grid [&_td]:grid-cols-subgrid [&_td]:items-baseline',
  '[&_td[data-corner]]:absolute [&_td[data-corner]]:top-4 [&_td[data-corner]]:right-4 [&_td[data-corner]]:block',
  'desktop:[&>tr>*]:static! desktop:[&>tr>*]:table-cell! desktop:[&>tr>*]:px-2 desktop:[&>tr>*]:py-3 desktop:[&>tr>*]:align-middle desktop:[&>tr>*:first-child]:pl-4 desktop:[&>tr>*:last-child]:pr-4',
  '[&_[data-label]]:before:text-label [&_[data-label]]:before:text-ink-2 [&_[data-label]]:before:content-[attr(data-label)] desktop:[&_[data-label]]:before:hidden desktop:[&_[data-end]]:text-right',
);

/** Drawn in place: a column's `cell` is a function without hooks here, so it needs no component of its own for each of two hundred cells. */
function drawn<Row extends RowData>(cell: Cell<typeof tableKit, Row>): ReactNode {
  const { cell: draw } = cell.column.columnDef;
  return typeof draw === 'function' ? draw(cell.getContext()) : draw;
}

/**
 * A table of rows that came sorted, filtered and cut. It draws and leads; it fetches nothing. Where a table has no room
 * each row is a card: the same cells, whose roles are said aloud because a browser forgets them when they are no table to it.
 */
export function DataTable<Row extends RowData>({ caption, rows, columns, rowId, sort, sortHref }: Props<Row>) {
  const table = useTable({ features: tableKit, columns, data: rows, getRowId: rowId, manualSorting: true, state: { sorting: [{ id: sort.key, desc: sort.descending }] } });
  return (
    <div className="desktop:overflow-clip desktop:rounded-card desktop:border desktop:border-line desktop:bg-surface">
      <table role="table" className="block w-full border-collapse text-left desktop:table">
        <caption className="sr-only">{caption}</caption>
        <thead role="rowgroup" className="hidden desktop:table-header-group">
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id} role="row" className="border-b border-line">
              {group.headers.map((header) => {
                const { label, align, width } = header.column.columnDef.meta ?? { label: header.id };
                const sorted = header.column.getIsSorted();
                return (
                  <th key={header.id} role="columnheader" scope="col" aria-sort={sorted ? (sorted === 'desc' ? 'descending' : 'ascending') : undefined} className={cn('px-2 py-2 text-label text-ink-2 first:pl-4 last:pr-4', width, align === 'end' && 'text-right')}>
                    <SortHeader label={label} sorted={sorted} href={sortHref(header.id, sorted === 'asc')} />
                  </th>
                );
              })}
            </tr>
          ))}
        </thead>
        <tbody role="rowgroup" className={cn('grid gap-3 tablet:grid-cols-2 desktop:table-row-group', looks)}>
          {table.getRowModel().rows.map((one) => (
            <tr key={one.id} role="row">
              {one.getAllCells().map((cell) => {
                const meta = cell.column.columnDef.meta ?? { label: '' };
                if (meta.isRowName) return <th key={cell.id} role="rowheader" scope="row">{drawn(cell)}</th>;
                return <td key={cell.id} role="cell" data-label={meta.isCorner ? undefined : meta.label} data-corner={meta.isCorner} data-end={meta.align === 'end' || undefined}>{drawn(cell)}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
