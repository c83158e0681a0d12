import Link from 'next/link';
import { dayAndShortMonth, timeOfDay, weekdayAndDay } from '@/components/chart/day-words';
import { Card } from '@/components/ui/card';
import { routes } from '@/lib/routes';
import type { LogEntry } from '@/lib/server/review/log-entries';
import { entryOrigin, entryText, type LogWords } from './log-words';

interface Props extends LogWords {
  patientId: string;
  entries: LogEntry[];
  showAll: boolean;
  zone: string;
  form: React.ReactNode;
}

const shownAtFirst = 12;

function Mark({ entry, label }: { entry: LogEntry; label: string }) {
  if ((entry.kind === 'session' || entry.kind === 'report') && entry.tripped) return <svg width="12" height="12" role="img" aria-label={label}><path d="M6 0l6 12H0z" className="fill-vermilion-600" /></svg>;
  if (entry.kind === 'unknown') return <svg width="12" height="12" aria-hidden="true"><circle cx="6" cy="6" r="4.5" strokeWidth="1.5" className="fill-surface stroke-field" /></svg>;
  const look = entry.kind === 'session' ? 'fill-teal-600' : 'fill-ink-3';
  return <svg width="12" height="12" aria-hidden="true">{entry.kind === 'session' || entry.kind === 'report' ? <circle cx="6" cy="6" r="4.5" className={look} /> : <rect x="2" y="2" width="8" height="8" rx="1.5" className={look} />}</svg>;
}

/** Everything told and done, the newest first; a stretch without a word says so. */
export function LogTimeline({ patientId, entries, showAll, zone, form, ...words }: Props) {
  const { t, locale } = words;
  const shown = showAll ? entries : entries.slice(0, shownAtFirst);
  const when = (entry: LogEntry) => (entry.kind === 'unknown' && entry.from !== entry.day ? `${dayAndShortMonth(entry.from, locale)} – ${dayAndShortMonth(entry.day, locale)}` : weekdayAndDay(entry.day, locale));
  return (
    <Card className="flex flex-col gap-4 p-4" aria-labelledby="log-title">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="log-title" className="text-card font-bold">{t('log.title')}</h2>
        {entries.length > shownAtFirst ? (
          <Link href={showAll ? routes.patient(patientId) : `${routes.patient(patientId)}?log=all`} prefetch={false} scroll={false} className="text-label font-bold text-teal-700 underline-offset-4 hover:underline">
            {showAll ? t('log.fewer') : t('log.all', { count: entries.length })}
          </Link>
        ) : null}
      </div>
      {form}
      {entries.length === 0 ? <p className="text-ink-2">{t('log.empty')}</p> : (
        <ol className="flex flex-col">
          {shown.map((entry) => (
            <li key={entry.id} className="relative grid grid-cols-[12px_minmax(0,1fr)] gap-x-3 pb-3 before:absolute before:top-5 before:bottom-0 before:left-[5.5px] before:w-px before:bg-line last:pb-0 last:before:hidden">
              <span className="pt-1"><Mark entry={entry} label={t('log.attention')} /></span>
              <div className="min-w-0">
                <p className="flex flex-wrap items-baseline justify-between gap-x-3 text-label">
                  <span>
                    <strong>{when(entry)}</strong>
                    {entry.kind === 'unknown' ? null : <span className="text-ink-3"> {timeOfDay(new Date(entry.at), locale, zone)}</span>}
                  </span>
                  <span className="text-ink-3">{entryOrigin(entry, words)}</span>
                </p>
                <p className="text-ink-2 [overflow-wrap:anywhere]">{entryText(entry, words)}</p>
              </div>
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}
