import Link from 'next/link';
import { weekdayAndDay } from '@/components/chart/day-words';
import { LevelBadge } from '@/components/ui/level-badge';
import { routes } from '@/lib/routes';
import type { PatientRow } from '@/lib/server/patients/queries';
import type { RowWords } from './use-row-words';

interface Props {
  row: PatientRow;
  words: RowWords;
}

export function NameCell({ row, words: { t, merge } }: Props) {
  return (
    <span className="flex flex-col items-start [overflow-wrap:anywhere]">
      {/* The whole row leads to the patient; the name is the link that is read out. */}
      <Link href={routes.patient(row.id)} prefetch={false} className="font-bold after:absolute after:inset-0 hover:text-teal-700">{row.name}</Link>
      {row.twinId ? <Link href={routes.mergePatient(row.id, row.twinId)} prefetch={false} className="relative z-10 inline-flex min-h-6 items-center text-label text-ink-2 underline underline-offset-4 hover:text-teal-700">{merge('inList')}</Link> : null}
      {row.chartNumber || row.paperOnly ? <span className="text-label text-ink-2">{[row.chartNumber, row.paperOnly ? t('paperOnly') : null].filter(Boolean).join(' · ')}</span> : null}
    </span>
  );
}

export function LevelCell({ row, words: { t, level } }: Props) {
  return row.level ? <LevelBadge level={row.level} word={level(row.level)} /> : <span className="text-label text-ink-2 whitespace-nowrap">{t('onTrack')}</span>;
}

export function ProgramCell({ row, words: { t } }: Props) {
  if (!row.programStatus) return <span className="text-label text-ink-2">{t('program.none')}</span>;
  return (
    <span className="[overflow-wrap:anywhere]">
      {`${row.programTitle} `}
      <span className="text-label text-ink-2">{[row.version === null ? '' : t('program.version', { number: row.version }), row.programStatus === 'active' ? '' : t(`program.${row.programStatus}`)].filter(Boolean).join(' · ')}</span>
    </span>
  );
}

export function SessionCell({ row, words: { t, locale } }: Props) {
  if (!row.lastSessionDay) return <span className="text-label text-ink-2">{t('session.none')}</span>;
  const day = row.isToday ? t('session.today') : weekdayAndDay(row.lastSessionDay, locale);
  return row.lastProvenance === 'from-paper' ? <span className="text-ink-2">{t('session.paper', { day })}</span> : <span>{day}</span>;
}
