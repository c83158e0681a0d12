import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { weekdayAndDay } from '@/components/chart/day-words';
import { LevelBadge } from '@/components/ui/level-badge';
import { toLocale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';
import type { PatientRow } from '@/lib/server/patients/queries';

export function NameCell({ row }: { row: PatientRow }) {
  const t = useTranslations('patients');
  return (
    <span className="flex flex-col items-start [overflow-wrap:anywhere]">
      {/* The whole row leads to the patient; the name is the link that is read out. */}
      <Link href={routes.patient(row.id)} prefetch={false} className="font-bold after:absolute after:inset-0 hover:text-teal-700">{row.name}</Link>
      {row.chartNumber || row.paperOnly ? <span className="text-label text-ink-2">{[row.chartNumber, row.paperOnly ? t('paperOnly') : null].filter(Boolean).join(' · ')}</span> : null}
    </span>
  );
}

export function LevelCell({ row }: { row: PatientRow }) {
  const t = useTranslations('patients');
  const level = useTranslations('rules.level');
  return row.level ? <LevelBadge level={row.level} word={level(row.level)} /> : <span className="text-label text-ink-2 whitespace-nowrap">{t('onTrack')}</span>;
}

export function ProgramCell({ row }: { row: PatientRow }) {
  const t = useTranslations('patients.program');
  if (!row.programId || !row.programStatus) return <span className="text-label text-ink-2">{t('none')}</span>;
  return (
    <span className="[overflow-wrap:anywhere]">
      {row.programTitle}{' '}
      {row.version === null ? null : <span className="text-label text-ink-2"><span aria-hidden="true">{t('version', { number: row.version })}</span><span className="sr-only">{t('versionSpoken', { number: row.version })}</span></span>}
      {row.programStatus === 'active' ? null : <span className="text-label text-ink-2"> · {t(row.programStatus)}</span>}
    </span>
  );
}

export function SessionCell({ row }: { row: PatientRow }) {
  const t = useTranslations('patients.session');
  const locale = toLocale(useLocale());
  if (!row.lastSessionDay) return <span className="text-label text-ink-2">{t('none')}</span>;
  const day = row.isToday ? t('today') : weekdayAndDay(row.lastSessionDay, locale);
  return row.lastProvenance === 'from-paper' ? <span className="text-ink-2">{t('paper', { day })}</span> : <span>{day}</span>;
}
