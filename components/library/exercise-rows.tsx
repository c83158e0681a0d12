'use client';

import { CircleCheck, CircleX, Copy } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { RowState } from '@/components/file-import/row-state';
import { RowTable } from '@/components/file-import/row-table';
import type { ImportPreview } from '@/lib/server/library/import-exercises';

type Row = ImportPreview['rows'][number];

const looks = {
  fresh: { Icon: CircleCheck, tone: 'text-green-700' },
  known: { Icon: Copy, tone: 'text-ink-2' },
  faulty: { Icon: CircleX, tone: 'text-vermilion-700' },
};
const statuses = ['fresh', 'known', 'faulty'] as const;

interface Props {
  rows: Row[];
  /** Numbers of the rows that are wanted. */
  chosen: ReadonlySet<number>;
  choose: (chosen: ReadonlySet<number>) => void;
}

/** Each exercise of the file with what becomes of it and why. */
export function ExerciseRows({ rows, chosen, choose }: Props) {
  const t = useTranslations('exerciseImport');
  const words = useTranslations('exercise');
  const count = (status: Row['status']) => rows.filter((row) => row.status === status).length;
  return (
    <RowTable
      rows={rows}
      counts={t('counts', { fresh: count('fresh'), known: count('known'), faulty: count('faulty') })}
      views={[
        { label: t('view.all'), has: () => true },
        ...statuses.map((status) => ({ label: t(`view.${status}`), has: (row: Row) => row.status === status })),
        { label: t('view.warned'), has: (row) => row.remarks.length > 0 },
      ]}
      mayChoose={({ status }) => status === 'fresh'}
      chosen={chosen}
      choose={choose}
      words={{ bringAll: t('bringAll'), bring: (name) => t('bring', { name }) }}
      columns={[
        { head: t('type'), className: 'text-label', cell: (row) => row.types.map((type) => words(`type.${type}`)).join(', ') },
        { head: t('equipment'), className: 'text-label', cell: (row) => row.equipment.map((one) => words(`equipment.${one}`)).join(', ') },
        { head: t('muscles'), className: 'text-label', isEmpty: (row) => row.muscles.length === 0, cell: (row) => row.muscles.map((one) => words(`muscle.${one}`)).join(', ') },
        { head: t('steps'), className: 'text-label tablet:text-right', cell: (row) => <><span className="tablet:hidden">{t('steps')}: </span>{row.steps}</> },
        {
          head: t('state'), className: 'tablet:min-w-60',
          cell: (row) => (
            <RowState
              look={looks[row.status]}
              word={t(`status.${row.status}`)}
              faults={row.faults.map(({ code, words: said, row: other }) => t(`fault.${code}`, { words: said ?? '', row: other ?? 0 }))}
              remarks={row.remarks.map(({ code, words: said }) => t(`remark.${code}`, { words: said ?? '' }))}
            />
          ),
        },
      ]}
    />
  );
}
