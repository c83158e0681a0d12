import { dayAndShortMonth, timeOfDay, wholeDay } from '@/components/chart/day-words';
import { noteForRecord } from '@/components/review/note-for-record';
import { localDay } from '@/lib/domain/local-day';
import { packStrip } from '@/lib/domain/review-summary';
import { describeFigures, describeFinding } from '@/lib/i18n/describe-finding';
import type { Locale } from '@/lib/i18n/locales';
import type { Translate } from '@/lib/i18n/translate';
import type { AttentionRow } from '@/lib/server/alerts/queries';
import type { QueueItem } from './queue-item';
import { metaOf, trackOf } from './preview-words';
import type { SnoozedItem } from './snoozed-list';
import { stripSentence } from './strip-sentence';

export interface QueueWords {
  t: Translate;
  rules: Translate;
  locale: Locale;
  zone: string;
  today: string;
  memberId: string;
}

/** Rules that speak of pain: only they make the last rating stand out. */
const painRules = new Set(['peripheralisation', 'sharp-rise', 'worse-next-morning', 'worsening-trend']);

function contactWords({ contact }: AttentionRow, { t, locale, zone, today, memberId }: QueueWords): QueueItem['contact'] {
  if (!contact?.kind || !contact.at) return { what: t('contact.none'), when: null };
  const day = localDay(contact.at.toISOString(), zone);
  const author = contact.authorId === memberId ? t('contact.you') : (contact.author ?? '');
  return {
    what: t(`contact.${contact.kind}`, { when: day === today ? t('contact.today') : dayAndShortMonth(day, locale) }),
    when: t('contact.by', { when: timeOfDay(contact.at, locale, zone), author }),
  };
}

/** A row of the queue in words. */
export function queueItem(row: AttentionRow, words: QueueWords): QueueItem | null {
  const { t, rules, locale } = words;
  const [lead] = row.alerts;
  if (!lead) return null;
  const day = (value: string) => dayAndShortMonth(value, locale);
  const [reason = '', ...others] = row.alerts.map((alert) => describeFinding(alert, rules, day));
  const tripped = row.alerts.map((alert) => ({ ...describeFigures(alert, rules, day), day: day(alert.day) }));
  const acknowledgers = [...new Set(row.alerts.flatMap((alert) => (alert.status === 'acknowledged' && alert.acknowledgedBy ? [alert.acknowledgedBy] : [])))];
  const strip = row.summary?.strip ?? [];
  return {
    id: row.id,
    name: row.name,
    phone: row.phone,
    level: lead.level,
    levelWord: rules(`level.${lead.level}`),
    reason,
    more: others.length > 0 ? t('more', { count: others.length }) : null,
    acknowledged: acknowledgers.length > 0 ? t('acknowledged', { name: acknowledgers.join(', ') }) : null,
    contact: contactWords(row, words),
    alertIds: row.alerts.map((alert) => alert.id),
    mayAcknowledge: row.alerts.some((alert) => alert.status === 'open'),
    noteOptional: row.alerts.every((alert) => alert.level === 'info' || alert.level === 'low'),
    note: noteForRecord(tripped, row.summary, t),
    strip: strip.length > 0 ? { packed: packStrip(strip), sentence: stripSentence(strip, t, day), attention: row.alerts.some((alert) => painRules.has(alert.rule)) } : null,
    preview: { meta: metaOf(row, words), others, track: trackOf(row, words), tripped },
  };
}

/** A snoozed row in words, with the first day on which one of its alerts comes back. */
export function snoozedItem(row: AttentionRow, words: QueueWords): SnoozedItem | null {
  const item = queueItem(row, words);
  const until = row.alerts.flatMap((alert) => alert.snoozedUntil ?? []).sort()[0];
  if (!item || !until) return null;
  const { id, name, level, levelWord, reason, alertIds } = item;
  return { id, name, level, levelWord, reason, alertIds, until, untilWords: words.t('snoozed.until', { day: wholeDay(until, words.locale) }) };
}
