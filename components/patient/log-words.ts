import { dayAndShortMonth } from '@/components/chart/day-words';
import type { Dose } from '@/lib/domain/dose';
import { describeLadderStep } from '@/lib/i18n/describe-ladder';
import type { Locale } from '@/lib/i18n/locales';
import type { Translate } from '@/lib/i18n/translate';
import type { LogEntry, ReportEntry, SessionEntry } from '@/lib/server/review/log-entries';

export interface LogWords {
  t: Translate;
  rules: Translate;
  locale: Locale;
  dose: (dose: Dose) => string;
}

function painWords({ before, after }: Pick<SessionEntry, 'before' | 'after'>, t: Translate): string {
  if (before !== null && after !== null) return t('log.pain', { before, after });
  if (after !== null) return t('log.painAfter', { after });
  return before !== null ? t('log.painBefore', { before }) : t('log.painNone');
}

function doneWords({ items }: SessionEntry, { t, rules }: LogWords): string {
  const count = items.length;
  const done = items.filter((item) => item.outcome === 'done').length;
  const partly = items.filter((item) => item.outcome === 'partly').length;
  if (done === count) return t('log.allDone', { count });
  const skipped = items.filter((item) => item.outcome === 'skipped');
  if (skipped.length === count) return [t('log.noneDone'), ...new Set(skipped.flatMap((item) => (item.reason ? [rules(`skipReason.${item.reason}`).toLowerCase()] : [])))].join(': ');
  const reasons = skipped.map(({ name, reason }) => (reason ? t('log.skippedFor', { name, reason: rules(`skipReason.${reason}`).toLowerCase() }) : t('log.skipped', { name })));
  return [t('log.someDone', { done, count }), ...(partly > 0 ? [t('log.partly', { count: partly })] : []), ...reasons].join(', ');
}

function correctionWords(entry: SessionEntry, { t }: LogWords): string[] {
  if (!entry.corrected) return [];
  const who = entry.enteredBy ?? t(entry.byCarer ? 'log.who.carer' : 'log.who.patient');
  const { before, after } = entry.corrected;
  if (before === entry.before && after === entry.after) return [t('log.correctedItems', { who })];
  if (before === entry.before && after !== null) return [t('log.correctedPain', { after, who })];
  return [t('log.corrected', { before: before ?? '–', after: after ?? '–' })];
}

function sessionText(entry: SessionEntry, words: LogWords): string {
  const { t, rules } = words;
  const moved = entry.move === 'further' && entry.location ? `, ${t('log.reached', { place: rules(`place.${entry.location}`) })}` : '';
  const onSteps = entry.items.flatMap(({ name, level }) => (level === 0 ? [] : [t(level < 0 ? 'log.onEasier' : 'log.onHarder', { name })]));
  const effort = entry.effort === null ? [] : [t('log.effort', { effort: entry.effort })];
  const note = entry.note ? [t('log.quote', { note: entry.note })] : [];
  return [`${painWords(entry, t)}${moved}. ${doneWords(entry, words)}.`, ...effort, ...onSteps, ...correctionWords(entry, words), ...note].join(' ');
}

function reportText(entry: ReportEntry, { t, rules }: LogWords): string {
  const flags = entry.redFlags.map((flag) => rules(`redFlag.${flag}`)).join(', ');
  const parts = [
    ...(entry.pain !== null ? [`${t('log.reportPain', { pain: entry.pain })}${entry.location ? `, ${rules(`place.${entry.location}`)}` : ''}.`] : entry.location ? [`${rules(`location.${entry.location}`)}.`] : []),
    ...(flags ? [`${t('log.reportFlags', { flags })}.`] : []),
    ...(entry.note ? [t('log.quote', { note: entry.note })] : []),
  ];
  return parts.join(' ');
}

/** What an entry says. */
export function entryText(entry: LogEntry, words: LogWords): string {
  const { t, rules } = words;
  switch (entry.kind) {
    case 'session':
      return sessionText(entry, words);
    case 'report':
      return reportText(entry, words);
    case 'note':
      return entry.text === '' ? t('log.noWords') : entry.text;
    case 'resolved':
      return [`${t(entry.by ? 'log.resolved' : 'log.ended', { title: rules(`title.${entry.rule}`) })}.`, entry.resolution ?? ''].join(' ').trim();
    case 'step':
      return [`${entry.name}: ${describeLadderStep(entry.step, rules)}`, t('log.stepNow', { name: entry.to, dose: words.dose(entry.dose) })].join(' ');
    case 'unknown':
      return t('log.unknown', { days: entry.days });
  }
}

/** Where an entry comes from. */
export function entryOrigin(entry: LogEntry, { t, locale }: LogWords): string {
  switch (entry.kind) {
    case 'session': {
      const provenance = t(`log.provenance.${entry.provenance}`, { day: dayAndShortMonth(entry.receivedDay, locale) });
      if (entry.enteredBy) return t('log.by', { provenance, name: entry.enteredBy });
      return entry.byCarer ? t('log.carer', { provenance }) : provenance;
    }
    case 'report': {
      const provenance = t(`log.report.${entry.report}`);
      return entry.byCarer ? t('log.carer', { provenance }) : provenance;
    }
    case 'note':
      return t('log.by', { provenance: t(`log.note.${entry.note}`), name: entry.author });
    case 'resolved':
      return entry.by ?? '';
    case 'step':
      return t('log.by', { provenance: t('log.step'), name: entry.by ?? t(entry.byCarer ? 'log.who.carer' : 'log.who.patient') });
    case 'unknown':
      return t('log.noData');
  }
}
