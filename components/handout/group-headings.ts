import type { HandoutData } from '@/lib/server/handouts/handout-data';
import { longDay } from '@/lib/i18n/format-date';
import { phaseSpans } from '@/lib/domain/phases-in-force';
import type { Words } from './words';

const named = ['supine', 'side-lying', 'prone', 'hands-and-knees', 'kneeling', 'long-sitting', 'sitting', 'standing'] as const;

function positionWords(position: string, words: Words): string {
  const known = named.find((name) => name === position);
  return known ? words.t(`position.${known}`) : '';
}

/** A phase's number, name and beginning; for exercises of none beside phases, that they run through all of them. */
function phaseWords(phaseKey: string | null, { phases, versionStart }: HandoutData, { t, locale }: Words): string {
  const index = phases.findIndex(({ key }) => key === phaseKey);
  const phase = phases[index];
  if (!phase) return phases.length > 0 ? t('phase.through') : '';
  const from = phaseSpans(phases, versionStart, []).find(({ key }) => key === phase.key)?.from;
  const begins =
    phase.starts.kind === 'criterion' ? t('phase.when', { text: phase.starts.text })
    : from ? t('phase.from', { day: longDay(from, locale) })
    : phase.starts.kind === 'after' ? t('phase.after', { days: phase.starts.days })
    : '';
  return [t('phase.heading', { number: index + 1, name: phase.name }), begins].filter(Boolean).join('. ');
}

/** Words over an exercise where a phase, a section or a position begins; none where it goes on. */
export function groupHeadings(data: HandoutData, index: number, words: Words): string[] {
  const [item, before] = [data.items[index], data.items[index - 1]];
  if (!item) return [];
  const isNewPhase = item.phaseKey !== (before?.phaseKey ?? null) || (index === 0 && data.phases.length > 0);
  const isNewSection = isNewPhase || item.section !== (before?.section ?? '');
  const isNewPosition = isNewSection || item.startPosition !== before?.startPosition;
  return [isNewPhase ? phaseWords(item.phaseKey, data, words) : '', isNewSection ? item.section : '', isNewPosition ? positionWords(item.startPosition, words) : ''].filter(Boolean);
}
