import type { Track, TrackDay } from '@/components/chart/location-track';
import { dayAndShortMonth, shortWeekday } from '@/components/chart/day-words';
import { ageOn } from '@/lib/domain/age-on';
import type { Locale } from '@/lib/i18n/locales';
import type { Translate } from '@/lib/i18n/translate';
import type { AttentionRow } from '@/lib/server/alerts/queries';

interface Words {
  t: Translate;
  rules: Translate;
  locale: Locale;
  today: string;
}

const trackDays = 7;

/** Age, program and the version in force. */
export function metaOf(row: AttentionRow, { t, locale, today }: Words): string {
  const age = row.birthDate ? ageOn(row.birthDate, today) : null;
  const version = row.version ? [row.version.title, t('preview.version', { number: row.version.number, day: dayAndShortMonth(row.version.effectiveFrom, locale) })] : [];
  return [...(age === null ? [] : [String(age)]), ...version].join(' · ');
}

/** Where pain reached on each of the last days; null when nobody told. */
export function trackOf(row: AttentionRow, { t, rules, locale }: Words): Track | null {
  const days: TrackDay[] = (row.summary?.strip ?? []).slice(-trackDays).map(({ day, state }) => ({
    day,
    label: shortWeekday(day, locale),
    location: row.locations.findLast((told) => told.day === day)?.location ?? null,
    noLog: state === 'no-log',
  }));
  if (!days.some((point) => point.location)) return null;
  const points = days.flatMap((point) => (point.location ? [t('preview.trackPoint', { day: point.label, place: rules(`location.${point.location}`) })] : point.noLog ? [t('preview.trackUnknown', { day: point.label })] : []));
  const moved = row.alerts.find((alert) => alert.rule === 'peripheralisation');
  return { days, map: row.version?.locationMap ?? 'back', attentionDay: moved?.day ?? null, sentence: t('preview.trackSentence', { points: points.join(', ') }) };
}
