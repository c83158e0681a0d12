import type { HandoutItem, PrintedRung } from '@/lib/server/handouts/handout-data';
import { longDay } from '@/lib/i18n/format-date';
import type { Words } from './words';

export interface ItemLine {
  label: string;
  text: string;
}

function step({ name, dose }: PrintedRung, words: Words): string {
  return name ? `${name}: ${words.dose(dose)}.` : `${words.dose(dose)}.`;
}

/** What is said of an exercise below its steps: other ways, the steps of its ladder with their rule, teach-back, video. */
export function itemLines({ modifications, easier, harder, demonstratedOn, videoUrl }: HandoutItem, words: Words): ItemLine[] {
  const { t, locale } = words;
  return [
    ...(modifications.length > 0 ? [{ label: t('ways'), text: modifications.join(' ') }] : []),
    ...(easier ? [{ label: t('easier'), text: `${step(easier, words)} ${t('easierRule')}` }] : []),
    ...(harder ? [{ label: t('harder'), text: `${step(harder, words)} ${t('harderRule', { sessions: harder.rule.sessions, pain: harder.rule.maximumPain })}` }] : []),
    ...(demonstratedOn ? [{ label: t('shown'), text: longDay(demonstratedOn, locale) }] : []),
    ...(videoUrl ? [{ label: t('video'), text: videoUrl }] : []),
  ];
}
