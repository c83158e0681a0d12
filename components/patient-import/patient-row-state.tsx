import { CircleCheck, CircleHelp, CircleMinus, CircleX, Copy } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { RowState } from '@/components/file-import/row-state';
import { routes } from '@/lib/routes';
import type { PatientPreview } from '@/lib/server/patient-import/import-patients';

export type PatientRow = PatientPreview['rows'][number];

const looks = {
  fresh: { Icon: CircleCheck, tone: 'text-green-700' },
  left: { Icon: CircleMinus, tone: 'text-ink-2' },
  alike: { Icon: CircleHelp, tone: 'text-amber-700' },
  known: { Icon: Copy, tone: 'text-ink-2' },
  faulty: { Icon: CircleX, tone: 'text-vermilion-700' },
};

/** What becomes of a person of the file, and who here they may be. */
export function PatientRowState({ row, isChosen }: { row: PatientRow; isChosen: boolean }) {
  const t = useTranslations('patientImport');
  const look = looks[row.status === 'fresh' && !isChosen ? 'left' : row.status === 'alike' && isChosen ? 'fresh' : row.status];
  const word = row.status === 'fresh' && !isChosen ? t('left') : row.status === 'alike' && isChosen ? t('taken') : t(`status.${row.status}`);
  return (
    <RowState
      look={look}
      word={word}
      faults={row.faults.map(({ code, words, row: other }) => t(`fault.${code}`, { words: words ?? '', row: other ?? 0 }))}
      remarks={row.remarks.map(({ code, words, row: other }) => t(`remark.${code}`, { words: words ?? '', row: other ?? 0 }))}
    >
      {row.status === 'alike' ? <li className="text-ink-2">{t(row.match ? 'alikeText' : 'twiceText')}</li> : null}
      {row.match ? <li><Link href={routes.patient(row.match.id)} prefetch={false} target="_blank" className="font-bold text-teal-700 underline underline-offset-4 [overflow-wrap:anywhere]">{t(row.match.isArchived ? 'matchArchived' : 'match', { name: row.match.name })}</Link></li> : null}
    </RowState>
  );
}
