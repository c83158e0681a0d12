import { dayAndShortMonth } from '@/components/chart/day-words';
import { Card } from '@/components/ui/card';
import { monitoringStretch, type MonitoringStretch } from '@/lib/domain/monitoring-days';
import type { Locale } from '@/lib/i18n/locales';
import type { Translate } from '@/lib/i18n/translate';

/** Days with data of each thirty since the program's start, the present stretch first. */
export function MonitoringCard({ stretches, t, locale }: { stretches: MonitoringStretch[]; t: Translate; locale: Locale }) {
  const [current, ...earlier] = stretches.toReversed();
  if (!current) return null;
  const span = ({ from, to }: MonitoringStretch) => t('monitoring.span', { from: dayAndShortMonth(from, locale), to: dayAndShortMonth(to, locale) });
  return (
    <Card className="flex flex-col gap-2 p-4" aria-labelledby="monitoring-title">
      <h2 id="monitoring-title" className="text-card font-bold">{t('monitoring.title')}</h2>
      <p><strong className="text-panel">{current.withData}</strong> {t('monitoring.of', { stretch: monitoringStretch, passed: current.passed })}</p>
      <div role="meter" aria-label={t('monitoring.title')} aria-valuemin={0} aria-valuemax={monitoringStretch} aria-valuenow={current.withData} className="h-2 overflow-hidden rounded-full bg-line [print-color-adjust:exact]">
        <div className="h-full bg-teal-600" style={{ width: `${(100 * current.withData) / monitoringStretch}%` }} />
      </div>
      <p className="text-label text-ink-2">{span(current)}. {t(`monitoring.band.${current.band}`)}</p>
      {earlier.length > 0 ? (
        <details className="text-label">
          <summary className="rounded-[4px] font-bold text-teal-700">{t('monitoring.earlier')}</summary>
          <ul className="mt-2 flex flex-col gap-1">
            {earlier.map((stretch) => <li key={stretch.from} className="flex justify-between gap-3"><span>{span(stretch)}</span><span>{t('monitoring.days', { count: stretch.withData, stretch: monitoringStretch })}</span></li>)}
          </ul>
        </details>
      ) : null}
      <p className="text-label text-ink-2">{t('monitoring.how')}</p>
    </Card>
  );
}
