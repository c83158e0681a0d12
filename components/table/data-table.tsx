'use client';

import { rowSortingFeature, tableFeatures, useTable, type ColumnDef, type RowData } from '@tanstack/react-table';
import { cn } from '@/lib/cn';
import { SortHeader } from './sort-header';

/** What every table here knows of: sorting that the database has already done, and how a column is set. */
export const tableKit = tableFeatures({ rowSortingFeature, columnMeta: {} as { label: string; align?: 'end'; isRowName?: true; width?: string } });

interface Props<Row extends RowData> {
  caption: string;
  rows: Row[];
  columns: ColumnDef<typeof tableKit, Row>[];
  rowId: (row: Row) => string;
  sort: { key: string; descending: boolean };
  /** The address that sorts by a column, the other way round when it is sorted by already. */
  sortHref: (key: string, descending: boolean) => string;
}

/** A table of rows that came sorted, filtered and cut. It draws and leads; it fetches nothing. */
export function DataTable<Row extends RowData>({ caption, rows, columns, rowId, sort, sortHref }: Props<Row>) {
  const table = useTable({ features: tableKit, columns, data: rows, getRowId: rowId, manualSorting: true, state: { sorting: [{ id: sort.key, desc: sort.descending }] } });
  return (
    <table className="w-full border-collapse text-left">
      <caption className="sr-only">{caption}</caption>
      <thead>
        {table.getHeaderGroups().map((group) => (
          <tr key={group.id} className="border-b border-line">
            {group.headers.map((header) => {
              const { label, align, width } = header.column.columnDef.meta ?? { label: header.id };
              const sorted = header.column.getIsSorted();
              return (
                <th key={header.id} scope="col" aria-sort={sorted ? (sorted === 'desc' ? 'descending' : 'ascending') : undefined} className={cn('px-2 py-2 text-label text-ink-2 first:pl-4 last:pr-4', width, align === 'end' && 'text-right')}>
                  <SortHeader label={label} sorted={sorted} href={sortHref(header.id, sorted === 'asc')} />
                </th>
              );
            })}
          </tr>
        ))}
      </thead>
      <tbody>
        {table.getRowModel().rows.map((row) => (
          <tr key={row.id} className="relative border-b border-line last:border-b-0 hover:bg-teal-50">
            {row.getAllCells().map((cell) => {
              const { align, isRowName } = cell.column.columnDef.meta ?? {};
              const className = cn('px-2 py-3 align-middle first:pl-4 last:pr-4', align === 'end' && 'text-right');
              return isRowName ? <th key={cell.id} scope="row" className={className}><table.FlexRender cell={cell} /></th> : <td key={cell.id} className={className}><table.FlexRender cell={cell} /></td>;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
