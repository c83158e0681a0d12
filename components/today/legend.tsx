import { StripCell } from '@/components/chart/strip-cell';
import type { StripState } from '@/lib/domain/review-summary';
import type { Translate } from '@/lib/i18n/translate';

const shown = [['done', 'done'], ['partly', 'partly'], ['not-done', 'notDone'], ['no-log', 'noLog'], ['rest', 'rest'], ['due', 'due']] as const satisfies readonly (readonly [StripState, string])[];

/** What the marks of the strip mean, and that nobody stands watch. */
export function Legend({ t, time }: { t: Translate; time: string }) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 text-label text-ink-2">
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {shown.map(([state, key]) => (
          <li key={state} className="inline-flex items-center gap-1.5">
            <svg width="8" height="12" aria-hidden="true" className="overflow-visible"><StripCell state={state} /></svg>
            {t(`strip.${key}`)}
          </li>
        ))}
      </ul>
      <p>{t('foot', { time })}</p>
    </div>
  );
}
