import { dayAndShortMonth, weekdayAndDay } from '@/components/chart/day-words';
import type { AlertActions } from '@/components/review/alert-actions';
import { snoozeDays } from '@/components/review/snooze-choices';
import { compareFindings } from '@/lib/domain/rules/evaluate-rules';
import { describeFigures, describeFinding } from '@/lib/i18n/describe-finding';
import type { Locale } from '@/lib/i18n/locales';
import type { Translate } from '@/lib/i18n/translate';
import type { PatientReview } from '@/lib/server/review/get-patient-review';
import { AlertCard, type ShownAlert } from './alert-card';
import { ResolvedAlerts } from './resolved-alerts';

interface Props {
  review: PatientReview;
  actions: AlertActions;
  mayWrite: boolean;
  seenAt: string;
  t: Translate;
  rules: Translate;
  /** Messages of `today`. */
  todayWords: Translate;
  locale: Locale;
}

/** What is unresolved, worst first; an alert put off until later says so and stays here. */
export function AlertList({ review, actions, mayWrite, seenAt, t, rules, todayWords, locale }: Props) {
  const { alerts, resolved, head, clinicToday } = review;
  const day = (value: string) => dayAndShortMonth(value, locale);
  const shown = alerts.toSorted(compareFindings).map((alert): ShownAlert => {
    const { label, value } = describeFigures(alert, rules, day);
    const isSnoozed = alert.snoozedUntil !== null && alert.snoozedUntil > clinicToday;
    const state = alert.status === 'acknowledged' && alert.acknowledgedBy ? t('alerts.acknowledged', { name: alert.acknowledgedBy }) : t('alerts.open', { day: weekdayAndDay(alert.day, locale) });
    return {
      id: alert.id,
      level: alert.level,
      levelWord: rules(`level.${alert.level}`),
      title: rules(`title.${alert.rule}`),
      sentence: describeFinding(alert, rules, day),
      figures: `${label}: ${value}`,
      state: isSnoozed && alert.snoozedUntil ? `${state} · ${t('alerts.snoozed', { day: day(alert.snoozedUntil) })}` : state,
      mayAcknowledge: alert.status === 'open',
      snoozedUntil: isSnoozed ? alert.snoozedUntil : null,
    };
  });
  const putAway = resolved.map((alert) => ({
    id: alert.id,
    title: rules(`title.${alert.rule}`),
    sentence: describeFinding(alert, rules, day),
    done: t('alerts.resolvedBy', { day: day(alert.resolvedOn), name: alert.resolvedBy, note: alert.resolution ?? 'none' }),
  }));
  if (shown.length === 0 && putAway.length === 0) return null;
  return (
    <section aria-label={t('alerts.title')} className="flex flex-col gap-3">
      {shown.map((alert) => <AlertCard key={alert.id} alert={alert} patient={{ name: head.name, phone: head.phone }} actions={actions} mayWrite={mayWrite} snooze={snoozeDays(todayWords, clinicToday, locale)} seenAt={seenAt} />)}
      {shown.length > 0 ? <p className="text-label text-ink-2">{t('alerts.notWatched')}</p> : null}
      <ResolvedAlerts alerts={putAway} name={head.name} actions={actions} mayWrite={mayWrite} seenAt={seenAt} />
    </section>
  );
}
