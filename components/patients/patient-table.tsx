'use client';

import { createColumnHelper } from '@tanstack/react-table';
import { useMemo } from 'react';
import { DataTable, tableKit } from '@/components/table/data-table';
import { listPath, type PatientListParams, type PatientSort } from '@/lib/patient-list';
import type { PatientRow } from '@/lib/server/patients/queries';
import { AdherenceCell } from './adherence-cell';
import { PrintBox } from './print-choice';
import { PainCell } from './pain-cell';
import { LevelCell, NameCell, ProgramCell, SessionCell } from './row-cells';
import { useRowWords, type RowWords } from './use-row-words';

const column = createColumnHelper<typeof tableKit, PatientRow>();

function columnsIn(words: RowWords) {
  const label = (key: string) => words.t(`column.${key}`);
  return column.columns([
    column.display({
      id: 'name', meta: { label: label('name'), width: 'w-[16%]', isRowName: true },
      cell: ({ row: { original: row } }) => <span className="flex items-start gap-2"><PrintBox patientId={row.id} label={words.print('choose', { name: row.name })} /><NameCell row={row} words={words} /></span>,
    }),
    column.accessor('age', { id: 'age', meta: { label: label('age'), align: 'end' }, cell: ({ getValue }) => getValue() ?? '–' }),
    column.display({ id: 'level', meta: { label: label('level'), isCorner: true }, cell: ({ row }) => <LevelCell row={row.original} words={words} /> }),
    column.display({ id: 'program', meta: { label: label('program'), width: 'w-[13%]' }, cell: ({ row }) => <ProgramCell row={row.original} words={words} /> }),
    column.display({ id: 'adherence', meta: { label: label('adherence'), width: 'w-[19%]' }, cell: ({ row }) => <AdherenceCell row={row.original} words={words} /> }),
    column.display({ id: 'pain', meta: { label: label('pain'), width: 'w-[16%]' }, cell: ({ row }) => <PainCell row={row.original} words={words} /> }),
    column.display({ id: 'session', meta: { label: label('session'), width: 'w-[11%]' }, cell: ({ row }) => <SessionCell row={row.original} words={words} /> }),
    column.accessor('therapist', { id: 'therapist', meta: { label: label('therapist'), width: 'w-[12%]' }, cell: ({ getValue }) => getValue() ?? '–' }),
  ]);
}

export function PatientTable({ rows, params, caption }: { rows: PatientRow[]; params: PatientListParams; caption: string }) {
  const words = useRowWords();
  // A cell whose function is new is another cell to React: drawn anew, and a ticked box with it forgotten.
  const columns = useMemo(() => columnsIn(words), [words]);
  return (
    <DataTable
      caption={caption}
      rows={rows}
      columns={columns}
      rowId={(row) => row.id}
      sort={{ key: params.sort, descending: params.dir === 'desc' }}
      sortHref={(key, descending) => listPath(params, { sort: key as PatientSort, dir: descending ? 'desc' : 'asc' })}
    />
  );
}
