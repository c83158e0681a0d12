import { LocationTrack, type TrackDay } from '@/components/chart/location-track';
import { dayAndShortMonth, shortWeekday } from '@/components/chart/day-words';
import { CopyText } from '@/components/review/copy-text';
import { describeFigures, describeFinding } from '@/lib/i18n/describe-finding';
import type { Locale } from '@/lib/i18n/locales';
import type { Translate } from '@/lib/i18n/translate';
import type { AttentionRow } from '@/lib/server/alerts/queries';

interface Props {
  row: AttentionRow;
  meta: string;
  note: string;
  locale: Locale;
  t: Translate;
  rules: Translate;
}

const trackDays = 7;

function trackOf(row: AttentionRow, locale: Locale): TrackDay[] {
  return (row.summary?.strip ?? []).slice(-trackDays).map(({ day, state }) => ({
    day,
    label: shortWeekday(day, locale),
    location: row.locations.findLast((told) => told.day === day)?.location ?? null,
    noLog: state === 'no-log',
  }));
}

/** The reasons in words, where pain reached, the figures that tripped, and the note. */
export function Preview({ row, meta, note, locale, t, rules }: Props) {
  const day = (value: string) => dayAndShortMonth(value, locale);
  const [lead, ...others] = row.alerts;
  const track = trackOf(row, locale);
  const place = (location: string) => rules(`location.${location}`);
  const points = track.flatMap((point) => (point.location ? [t('preview.trackPoint', { day: point.label, place: place(point.location) })] : point.noLog ? [t('preview.trackUnknown', { day: point.label })] : []));
  const moved = row.alerts.find((alert) => alert.rule === 'peripheralisation');
  return (
    <>
      <p className="-mt-3 text-label text-ink-2">{meta}</p>
      {lead ? <p className="text-card">{describeFinding(lead, rules, day)}</p> : null}
      {others.length > 0 ? (
        <ul aria-label={t('preview.alsoToday')} className="flex flex-col gap-1">
          {others.map((alert) => <li key={alert.id}>{describeFinding(alert, rules, day)}</li>)}
        </ul>
      ) : null}
      {track.some((point) => point.location) ? (
        <section>
          <h3 className="text-label font-bold text-ink-2">{t('preview.track')}</h3>
          <LocationTrack days={track} map={row.version?.locationMap ?? 'back'} attentionDay={moved?.day ?? null} placeName={place} sentence={t('preview.trackSentence', { points: points.join(', ') })} />
        </section>
      ) : null}
      <section>
        <h3 className="text-label font-bold text-ink-2">{t('preview.tripped')}</h3>
        <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-label">
          {row.alerts.map((alert) => {
            const { label, value } = describeFigures(alert, rules, day);
            return (
              <div key={alert.id} className="contents">
                <dt className="text-ink-2">{label}</dt>
                <dd className="[overflow-wrap:anywhere]">{value}, {day(alert.day)}</dd>
              </div>
            );
          })}
        </dl>
      </section>
      <section key={row.id}>
        <div className="flex flex-wrap items-center justify-between gap-2">
          <h3 className="text-label font-bold text-ink-2">{t('preview.note')}</h3>
          <CopyText text={note} label={t('actions.copyNote')} look="quiet" size="small" />
        </div>
        <p className="mt-1 rounded-field border border-line bg-sunk p-3 text-label text-ink-2 [overflow-wrap:anywhere]">{note}</p>
      </section>
    </>
  );
}
