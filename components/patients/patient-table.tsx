'use client';

import { createColumnHelper } from '@tanstack/react-table';
import { createContext, useContext, type ReactNode } from 'react';
import { DataTable, tableKit } from '@/components/table/data-table';
import { listPath, type PatientListParams, type PatientSort } from '@/lib/patient-list';
import type { PatientRow } from '@/lib/server/patients/queries';
import { AdherenceCell } from './adherence-cell';
import { PrintBox } from './print-choice';
import { PainCell } from './pain-cell';
import { LevelCell, NameCell, ProgramCell, SessionCell } from './row-cells';
import { useRowWords, type RowWords } from './use-row-words';

const column = createColumnHelper<typeof tableKit, PatientRow>();

const Words = createContext<RowWords | null>(null);

interface CellProps {
  row: { original: PatientRow };
}

/** A cell that stays itself when the list is drawn again: one made anew each time would be put in anew, and a ticked box with it would be lost. */
function withWords(draw: (row: PatientRow, words: RowWords) => ReactNode) {
  return function Cell({ row }: CellProps) {
    const words = useContext(Words);
    return words ? draw(row.original, words) : null;
  };
}

const cells = {
  name: withWords((row, words) => <span className="flex items-start gap-2"><PrintBox patientId={row.id} label={words.print('choose', { name: row.name })} /><NameCell row={row} words={words} /></span>),
  level: withWords((row, words) => <LevelCell row={row} words={words} />),
  program: withWords((row, words) => <ProgramCell row={row} words={words} />),
  adherence: withWords((row, words) => <AdherenceCell row={row} words={words} />),
  pain: withWords((row, words) => <PainCell row={row} words={words} />),
  session: withWords((row, words) => <SessionCell row={row} words={words} />),
};

export function PatientTable({ rows, params, caption }: { rows: PatientRow[]; params: PatientListParams; caption: string }) {
  const words = useRowWords();
  const { t } = words;
  const columns = column.columns([
    column.display({ id: 'name', meta: { label: t('column.name'), width: 'w-[17%]', isRowName: true }, cell: cells.name }),
    column.accessor('age', { id: 'age', meta: { label: t('column.age'), align: 'end' }, cell: ({ getValue }) => getValue() ?? '–' }),
    column.display({ id: 'level', meta: { label: t('column.level'), isCorner: true }, cell: cells.level }),
    column.display({ id: 'program', meta: { label: t('column.program'), width: 'w-[13%]' }, cell: cells.program }),
    column.display({ id: 'adherence', meta: { label: t('column.adherence'), width: 'w-[19%]' }, cell: cells.adherence }),
    column.display({ id: 'pain', meta: { label: t('column.pain'), width: 'w-[15%]' }, cell: cells.pain }),
    column.display({ id: 'session', meta: { label: t('column.session'), width: 'w-[11%]' }, cell: cells.session }),
    column.accessor('therapist', { id: 'therapist', meta: { label: t('column.therapist'), width: 'w-[12%]' }, cell: ({ getValue }) => getValue() ?? '–' }),
  ]);
  return (
    <Words value={words}>
      <DataTable
        caption={caption}
        rows={rows}
        columns={columns}
        rowId={(row) => row.id}
        sort={{ key: params.sort, descending: params.dir === 'desc' }}
        sortHref={(key, descending) => listPath(params, { sort: key as PatientSort, dir: descending ? 'desc' : 'asc' })}
      />
    </Words>
  );
}
