import { CircleCheck, CircleHelp, CircleMinus, CircleX, Copy } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { cn } from '@/lib/cn';
import { routes } from '@/lib/routes';
import type { PatientPreview } from '@/lib/server/patient-import/import-patients';

export type PreviewRow = PatientPreview['rows'][number];

const looks = {
  fresh: { Icon: CircleCheck, tone: 'text-green-700' },
  left: { Icon: CircleMinus, tone: 'text-ink-2' },
  alike: { Icon: CircleHelp, tone: 'text-amber-700' },
  known: { Icon: Copy, tone: 'text-ink-2' },
  faulty: { Icon: CircleX, tone: 'text-vermilion-700' },
};

/** What becomes of a row, by shape and word, and why. */
export function RowState({ row, isChosen }: { row: PreviewRow; isChosen: boolean }) {
  const t = useTranslations('patientImport');
  const { Icon, tone } = looks[row.status === 'fresh' && !isChosen ? 'left' : row.status === 'alike' && isChosen ? 'fresh' : row.status];
  const word = row.status === 'fresh' && !isChosen ? t('left') : row.status === 'alike' && isChosen ? t('taken') : t(`status.${row.status}`);
  return (
    <>
      <span className={cn('flex items-center gap-2 font-bold', tone)}><Icon aria-hidden size={16} className="shrink-0" />{word}</span>
      <ul className="text-label">
        {row.status === 'alike' ? <li className="text-ink-2">{t(row.match ? 'alikeText' : 'twiceText')}</li> : null}
        {row.match ? <li><Link href={routes.patient(row.match.id)} prefetch={false} target="_blank" className="font-bold text-teal-700 underline underline-offset-4 [overflow-wrap:anywhere]">{t(row.match.isArchived ? 'matchArchived' : 'match', { name: row.match.name })}</Link></li> : null}
        {row.faults.map((fault) => <li key={fault.code} className="text-vermilion-700 [overflow-wrap:anywhere]">{t(`fault.${fault.code}`, { words: fault.words ?? '', row: fault.row ?? 0 })}</li>)}
        {row.remarks.map((remark) => <li key={remark.code} className="text-ink-2 [overflow-wrap:anywhere]">{t(`remark.${remark.code}`, { words: remark.words ?? '', row: remark.row ?? 0 })}</li>)}
      </ul>
    </>
  );
}
