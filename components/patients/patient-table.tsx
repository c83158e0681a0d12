'use client';

import { createColumnHelper } from '@tanstack/react-table';
import { DataTable, tableKit } from '@/components/table/data-table';
import { listPath, type PatientListParams, type PatientSort } from '@/lib/patient-list';
import type { PatientRow } from '@/lib/server/patients/queries';
import { AdherenceCell } from './adherence-cell';
import { PrintBox } from './print-choice';
import { PainCell } from './pain-cell';
import { LevelCell, NameCell, ProgramCell, SessionCell } from './row-cells';
import { useRowWords } from './use-row-words';

const column = createColumnHelper<typeof tableKit, PatientRow>();

export function PatientTable({ rows, params, caption }: { rows: PatientRow[]; params: PatientListParams; caption: string }) {
  const words = useRowWords();
  const { t, print } = words;
  const columns = column.columns([
    column.display({
      id: 'name', meta: { label: t('column.name'), width: 'w-[17%]', isRowName: true },
      cell: ({ row: { original: row } }) => <span className="flex items-start gap-2"><PrintBox patientId={row.id} label={print('choose', { name: row.name })} /><NameCell row={row} words={words} /></span>,
    }),
    column.accessor('age', { id: 'age', meta: { label: t('column.age'), align: 'end' }, cell: ({ getValue }) => getValue() ?? '–' }),
    column.display({ id: 'level', meta: { label: t('column.level'), isCorner: true }, cell: ({ row }) => <LevelCell row={row.original} words={words} /> }),
    column.display({ id: 'program', meta: { label: t('column.program'), width: 'w-[13%]' }, cell: ({ row }) => <ProgramCell row={row.original} words={words} /> }),
    column.display({ id: 'adherence', meta: { label: t('column.adherence'), width: 'w-[19%]' }, cell: ({ row }) => <AdherenceCell row={row.original} words={words} /> }),
    column.display({ id: 'pain', meta: { label: t('column.pain'), width: 'w-[15%]' }, cell: ({ row }) => <PainCell row={row.original} words={words} /> }),
    column.display({ id: 'session', meta: { label: t('column.session'), width: 'w-[11%]' }, cell: ({ row }) => <SessionCell row={row.original} words={words} /> }),
    column.accessor('therapist', { id: 'therapist', meta: { label: t('column.therapist'), width: 'w-[12%]' }, cell: ({ getValue }) => getValue() ?? '–' }),
  ]);
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
