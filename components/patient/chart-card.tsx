import { ChartLegend } from '@/components/chart/chart-legend';
import { dayAndShortMonth } from '@/components/chart/day-words';
import { weekBins } from '@/components/chart/weeks';
import { WeeksChart } from '@/components/chart/weeks-chart';
import { WeeksTable } from '@/components/chart/weeks-table';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import type { Locale } from '@/lib/i18n/locales';
import type { Translate } from '@/lib/i18n/translate';
import type { PatientReview } from '@/lib/server/review/get-patient-review';
import { points, reviewSentence } from './review-sentence';

interface Props {
  review: PatientReview;
  t: Translate;
  rules: Translate;
  locale: Locale;
}

const weeksShown = 12;

/** Pain, adherence and the furthest point of twelve weeks: a sentence, the drawing, and the same figures as a table. */
export function ChartCard({ review, t, rules, locale }: Props) {
  const { chart, program, trend } = review;
  if (!chart || !program) return <Card><EmptyState title={t('chart.emptyTitle')} text={t('chart.empty')} /></Card>;
  const weeks = weekBins(chart.from, weeksShown, chart);
  const sentence = reviewSentence(review, weeks, { t, rules, locale });
  const limit = trend.verdict === 'too-few' ? null : trend.baseline - trend.threshold;
  const bandTop = limit !== null && limit >= 0 ? limit : null;
  const weekLabel = (start: string) => dayAndShortMonth(start, locale);
  const placeName = (location: string) => rules(`location.${location}`);
  const heads = { week: t('chart.week'), before: t('chart.before'), after: t('chart.after'), days: t('chart.days'), place: t('chart.place'), attention: t('chart.attention') };
  return (
    <Card className="flex flex-col gap-3 p-4 tablet:p-6" aria-labelledby="chart-title">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <h2 id="chart-title" className="text-card font-bold">{t('chart.title')}</h2>
        <ChartLegend words={{ before: heads.before, after: heads.after, full: t('chart.full'), partly: t('chart.partly'), notDone: t('chart.notDone'), unknown: t('chart.unknown'), attention: heads.attention }} />
      </div>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <p className="min-w-0 flex-1 basis-80 text-ink-2">{sentence}</p>
        <WeeksTable
          weeks={weeks}
          words={{
            summary: t('chart.table'),
            caption: t('chart.title'),
            heads,
            weekLabel,
            rating: (value, count) => (value === null ? t('chart.notTold') : t('chart.ratings', { value: points(value, locale), count })),
            days: (week, asked) => (asked === 0 ? t('chart.noneAsked') : t('chart.ofDays', { ...week.days, asked })),
            place: (location) => (location ? placeName(location) : t('chart.notTold')),
            attention: (hasAlert) => t(hasAlert ? 'chart.alert' : 'chart.noAlert'),
          }}
        />
      </div>
      {/* Right to left, so that a narrow screen begins with the present week. */}
      <div role="region" aria-label={t('chart.label')} tabIndex={0} className="overflow-x-auto [direction:rtl] print:break-inside-avoid print:overflow-visible">
        <div className="min-w-[42rem] [direction:ltr] print:min-w-0">
          <WeeksChart
            weeks={weeks}
            map={chart.map}
            versions={program.versions}
            bandTop={bandTop}
            sentence={sentence}
            words={{
              pain: t('chart.pain'),
              days: t('chart.days'),
              place: heads.place,
              band: bandTop !== null && trend.verdict !== 'too-few' ? t('chart.band', { limit: points(bandTop, locale), baseline: points(trend.baseline, locale) }) : null,
              version: (number) => t('chart.version', { number }),
              placeName,
              weekLabel,
            }}
          />
        </div>
      </div>
    </Card>
  );
}
