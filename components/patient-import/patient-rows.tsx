'use client';

import { useLocale, useTranslations } from 'next-intl';
import { RowTable } from '@/components/file-import/row-table';
import { shortDay } from '@/lib/i18n/format-date';
import { toLocale } from '@/lib/i18n/locales';
import { PatientRowState, type PatientRow } from './patient-row-state';

interface Props {
  rows: PatientRow[];
  /** Numbers of the rows that are wanted. */
  chosen: ReadonlySet<number>;
  choose: (chosen: ReadonlySet<number>) => void;
}

const statuses = ['fresh', 'alike', 'known', 'faulty'] as const;

/** Each person of the file with what becomes of them and why; new ones can be left out, doubtful ones taken. */
export function PatientRows({ rows, chosen, choose }: Props) {
  const t = useTranslations('patientImport');
  const common = useTranslations('common');
  const locale = toLocale(useLocale());
  const count = (status: PatientRow['status']) => rows.filter((row) => row.status === status).length;
  return (
    <RowTable
      rows={rows}
      counts={t('counts', { fresh: count('fresh'), alike: count('alike'), known: count('known'), faulty: count('faulty') })}
      views={[
        { label: t('view.all'), has: () => true },
        ...statuses.map((status) => ({ label: t(`view.${status}`), has: (row: PatientRow) => row.status === status })),
        { label: t('view.warned'), has: (row) => row.remarks.length > 0 },
      ]}
      mayChoose={({ status }) => status === 'fresh' || status === 'alike'}
      chosen={chosen}
      choose={choose}
      words={{ bringAll: t('bringAll'), bring: (name) => t('bring', { name }) }}
      columns={[
        { head: t('birth'), className: 'text-label whitespace-nowrap', isEmpty: (row) => !row.birthDate, cell: (row) => row.birthDate && shortDay(row.birthDate, locale) },
        { head: t('chart'), className: 'text-label [overflow-wrap:anywhere]', isEmpty: (row) => !row.chartNumber, cell: (row) => <><span className="tablet:hidden">{t('chart')}: </span>{row.chartNumber}</> },
        { head: t('contact'), className: 'text-label [overflow-wrap:anywhere]', isEmpty: (row) => !row.phone && !row.email, cell: (row) => [row.phone, row.email].filter(Boolean).join(', ') },
        { head: t('language'), className: 'text-label', isEmpty: (row) => !row.locale, cell: (row) => row.locale && common(`locales.${row.locale}`) },
        { head: t('state'), className: 'tablet:min-w-60', cell: (row) => <PatientRowState row={row} isChosen={chosen.has(row.number)} /> },
      ]}
    />
  );
}
