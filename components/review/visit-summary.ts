import { dayAndShortMonth } from '@/components/chart/day-words';
import { createDoseDescriber } from '@/lib/i18n/create-dose-describer';
import { describeFigures } from '@/lib/i18n/describe-finding';
import { describeVersionChange } from '@/lib/i18n/describe-version-change';
import { shortDay } from '@/lib/i18n/format-date';
import type { Locale } from '@/lib/i18n/locales';
import type { Translate } from '@/lib/i18n/translate';
import { translator } from '@/lib/i18n/translator';
import type { VisitSummary } from '@/lib/server/visit-summary/get-visit-summary';

type Visit = NonNullable<VisitSummary['visit']>;
interface Say {
  t: Translate;
  rules: Translate;
  changes: Translate;
  locale: Locale;
  day: (day: string) => string;
  number: (value: number) => string;
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

function saidAdherence({ frequency, dose, lastHeard }: Visit, { t, day }: Say): string[] {
  if (frequency.scheduledDays === 0) return [t('nothingAsked')];
  const { attemptedDays: done, scheduledDays: scheduled, notDoneDays: notDone, unknownDays: unknown } = frequency;
  if (unknown === scheduled) return [t('allUnknown', { scheduled, heard: lastHeard ? day(lastHeard) : 'never' })];
  return [t('frequency', { done, scheduled, percent: Math.round((100 * done) / scheduled), notDone, unknown }), ...(dose.share === null ? [] : [t('dose', { percent: Math.round(dose.share * 100), count: dose.prescribed })])];
}

/** Before everything else: what nobody may read over. */
function saidSigns({ alerts }: Visit, { t, rules, day }: Say): string[] {
  return alerts.filter(({ rule }) => rule === 'emergency-flag' || rule === 'red-flag').map((alert) => {
    const { label, value } = describeFigures(alert, rules, day);
    return t('sign', { label, day: day(alert.day), value, resolved: String(alert.isResolved) });
  });
}

const verdicts = { 'meaningful-worse': 'worse', 'meaningful-better': 'better', 'within-error': 'within' } as const;

function saidPain({ trend, ratings, recentRatings, trendReports, painAfter }: Visit, { t, number }: Say): string[] {
  if (recentRatings === 0) return [t('noPain')];
  const now = painAfter ? [t('painAfter', { ...painAfter, range: painAfter.lowest === painAfter.highest ? 'flat' : 'spread' })] : [];
  if (trend.verdict === 'too-few') return [...now, t('painTooFew', { count: ratings })];
  const change = Math.round(Math.abs(trend.change) * 10) / 10;
  return [...now, t('pain', { baseline: number(trend.baseline), recent: number(trend.recent), reports: trendReports, verdict: change === 0 ? 'flat' : verdicts[trend.verdict], change, points: number(change), threshold: trend.threshold })];
}

function saidLocation({ location }: Visit, { t, rules, day }: Say): string[] {
  if (!location) return [];
  const place = (code: string) => lowerFirst(rules(`location.${code}`));
  const said = t('location', { move: location.move, first: place(location.first), last: place(location.last), day: day(location.lastDay) });
  const { worst } = location;
  if (!worst?.wasBefore) return [said];
  const further = t('further', { count: location.further, day: day(worst.day), before: place(worst.wasBefore), after: place(worst.place) });
  // Where it is the last thing told, it says where symptoms are as well.
  return worst.day === location.lastDay ? [further] : [said, further];
}

/** What the sentences before have said already: the signs that come first, the trend, the places, the silence, what was left out. */
const saidBefore = new Set(['emergency-flag', 'red-flag', 'worsening-trend', 'peripheralisation', 'silence', 'skipped-for-pain']);

/** Rules whose short name leaves out that it is pain. */
const named = new Set(['sharp-rise', 'worse-next-morning']);

function saidProblems(visit: Visit, { t, rules, day }: Say): string[] {
  const leftOut = visit.leftOut.slice(0, 4).map(({ name, skipped, partly, told, reasons }) => t('leftOut', { name, skipped, partly, told, reasons: reasons.map((reason) => lowerFirst(rules(`skipReason.${reason}`))).join(', ') || 'none' }));
  const alerts = visit.alerts.filter(({ rule }) => !saidBefore.has(rule)).map((alert) => {
    const { label, value } = describeFigures(alert, rules, day);
    return t('alert', { day: day(alert.day), label: named.has(alert.rule) ? t(`named.${alert.rule}`) : lowerFirst(label), value, resolved: String(alert.isResolved) });
  });
  const lines = [...(leftOut.length > 0 ? [t('leftOutList', { list: leftOut.join('; ') })] : []), ...(alerts.length > 0 ? [t('alerts', { list: alerts.join('; ') })] : [])];
  // Where nothing was told at all, nothing was told of problems either.
  if (visit.isSilent) return lines;
  if (lines.length === 0 && visit.redFlags === 0 && visit.alerts.length === 0) return [t('noProblems')];
  return visit.redFlags === 0 ? [...lines, t('noRedFlags')] : lines;
}

function saidChanges({ changes: issued }: Visit, names: Record<string, string>, { t, changes, locale, day }: Say): string[] {
  const { describeDose: dose, describeFrequency: frequency } = createDoseDescriber(locale);
  // What only re-arranges or re-words the sheet is no change of treatment.
  const treatment = new Set(['frequency', 'added', 'dose', 'removed', 'phases', 'ends', 'zones']);
  const byName = new Set(['dose', 'removed']);
  return issued.map(({ number, day: from, reason, changes: list }) => {
    const said = list.filter((change) => treatment.has(change.kind)).map((change, i) => {
      const words = describeVersionChange(change, changes, { exercise: (item) => names[item.key] ?? item.exercise.slug, dose, frequency, day }).replace(/\.$/, '');
      return i === 0 || byName.has(change.kind) ? words : lowerFirst(words);
    });
    return t('changed', { number, day: day(from), reason: reason.replace(/\.$/, '') || 'none', list: said.join('; ') || t('wording') });
  });
}

/** One plain paragraph for the record about the time since the last visit: adherence, pain, location, problems, changes, each figure with its denominator. */
export function visitSummary({ locale, visit, names }: VisitSummary): string {
  const t: Translate = translator(locale, 'visitSummary');
  if (!visit) return t('noProgram');
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const say: Say = { t, rules: translator(locale, 'rules'), changes: translator(locale, 'changes'), locale, day: (day) => dayAndShortMonth(day, locale), number: (value) => numbers.format(value) };
  const head = t('head', { title: visit.title, version: visit.version, today: shortDay(visit.today, locale), since: visit.period.lastVisit ? 'visit' : 'start', day: say.day(visit.period.lastVisit ?? visit.period.from), paused: String(visit.isPaused) });
  return [head, ...saidSigns(visit, say), ...saidAdherence(visit, say), ...saidPain(visit, say), ...saidLocation(visit, say), ...saidProblems(visit, say), ...saidChanges(visit, names, say)].join(' ');
}
