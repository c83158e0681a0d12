import { useTranslations } from 'next-intl';
import { LocationTrack } from '@/components/chart/location-track';
import type { QueueItem } from './queue-item';

/** The reasons in words, where pain reached, the figures that tripped, and the note. */
export function Preview({ item: { reason, note, preview: { meta, others, track, tripped } } }: { item: QueueItem }) {
  const t = useTranslations('today.preview');
  const location = useTranslations('rules.location');
  return (
    <>
      <p className="-mt-3 text-label text-ink-2">{meta}</p>
      <p className="text-card">{reason}</p>
      {others.length > 0 ? (
        <ul aria-label={t('alsoToday')} className="flex flex-col gap-1">
          {others.map((sentence) => <li key={sentence}>{sentence}</li>)}
        </ul>
      ) : null}
      {track ? (
        <section>
          <h3 className="text-label font-bold text-ink-2">{t('track')}</h3>
          <LocationTrack {...track} placeName={location} />
        </section>
      ) : null}
      <section>
        <h3 className="text-label font-bold text-ink-2">{t('tripped')}</h3>
        <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-label">
          {tripped.map(({ label, value, day }) => (
            <div key={`${label} ${value} ${day}`} className="contents">
              <dt className="text-ink-2">{label}</dt>
              <dd className="[overflow-wrap:anywhere]">{`${value}, ${day}`}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h3 className="text-label font-bold text-ink-2">{t('note')}</h3>
        <p className="mt-1 rounded-field border border-line bg-sunk p-3 text-label text-ink-2 [overflow-wrap:anywhere]">{note}</p>
      </section>
    </>
  );
}
