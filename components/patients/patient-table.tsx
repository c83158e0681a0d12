'use client';

import { createColumnHelper } from '@tanstack/react-table';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { DataTable, tableKit } from '@/components/table/data-table';
import { listPath, type PatientListParams, type PatientSort } from '@/lib/patient-list';
import type { PatientRow } from '@/lib/server/patients/queries';
import { AdherenceCell } from './adherence-cell';
import { PrintBox } from './print-choice';
import { PainCell } from './pain-cell';
import { LevelCell, NameCell, ProgramCell, SessionCell } from './row-cells';

const column = createColumnHelper<typeof tableKit, PatientRow>();

export function PatientTable({ rows, params, caption }: { rows: PatientRow[]; params: PatientListParams; caption: string }) {
  const t = useTranslations('patients.column');
  // Made once a language: a new array each render would rebuild every row.
  const columns = useMemo(
    () =>
      column.columns([
        column.display({ id: 'name', meta: { label: t('name'), width: 'w-[17%]', isRowName: true }, cell: ({ row }) => <span className="flex items-start gap-2"><PrintBox patientId={row.original.id} name={row.original.name} /><NameCell row={row.original} /></span> }),
        column.accessor('age', { id: 'age', meta: { label: t('age'), align: 'end' }, cell: ({ getValue }) => getValue() ?? '–' }),
        column.display({ id: 'level', meta: { label: t('level') }, cell: ({ row }) => <LevelCell row={row.original} /> }),
        column.display({ id: 'program', meta: { label: t('program'), width: 'w-[13%]' }, cell: ({ row }) => <ProgramCell row={row.original} /> }),
        column.display({ id: 'adherence', meta: { label: t('adherence'), width: 'w-[19%]' }, cell: ({ row }) => <AdherenceCell {...row.original} /> }),
        column.display({ id: 'pain', meta: { label: t('pain'), width: 'w-[16%]' }, cell: ({ row }) => <PainCell {...row.original} /> }),
        column.display({ id: 'session', meta: { label: t('session'), width: 'w-[10%]' }, cell: ({ row }) => <SessionCell row={row.original} /> }),
        column.accessor('therapist', { id: 'therapist', meta: { label: t('therapist'), width: 'w-[11%]' }, cell: ({ getValue }) => getValue() ?? '–' }),
      ]),
    [t],
  );
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
