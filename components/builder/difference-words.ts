'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { Rung } from '@/lib/domain/ladder';
import type { Phase } from '@/lib/domain/phases';
import type { DraftItem, ProgramDraft } from '@/lib/domain/program';
import { describeDose, describeFrequency } from '@/lib/i18n/describe-dose';
import { shortDay } from '@/lib/i18n/format-date';
import { toLocale } from '@/lib/i18n/locales';
import { useBuilder } from './builder-context';
import type { DetailField, Difference } from './merge-drafts';
import { usePhaseWords } from './phase-words';

/** A difference between two drafts, in words for both sides. */
export function useDifferenceWords() {
  const t = useTranslations('builder');
  const tDose = useTranslations('dose');
  const locale = toLocale(useLocale());
  const sayStart = usePhaseWords();
  const { exercises, draft: own } = useBuilder();
  const nameOf = ({ id, slug }: { id: string; slug: string }) => exercises.get(id)?.name ?? slug;

  const sayRungs = (rungs: readonly Rung[]) => rungs.map(({ exercise, dose }) => [exercise && nameOf(exercise), describeDose(dose, tDose)].filter(Boolean).join(' ')).join('; ');
  const sayItem = (item: DraftItem | null, phases: readonly Phase[]) => {
    if (!item) return t('conflict.removed');
    const { note, anchor, section, ladder, demonstratedOn, phaseKey } = item;
    const phase = phases.find(({ key }) => key === phaseKey)?.name;
    return [
      describeDose(item.dose, tDose),
      note && t('conflict.noteIs', { note }),
      section && t('conflict.sectionIs', { name: section }),
      phase && t('conflict.phaseIs', { name: phase }),
      anchor && t('conflict.anchorIs', { anchor }),
      ladder && ladder.easier.length > 0 && t('conflict.easierIs', { steps: sayRungs(ladder.easier) }),
      ladder && ladder.harder.length > 0 && t('conflict.harderIs', { steps: sayRungs(ladder.harder) }),
      ladder && t('conflict.ruleIs', { sessions: ladder.rule.sessions, pain: ladder.rule.maximumPain }),
      demonstratedOn && t('conflict.demonstratedIs', { date: shortDay(demonstratedOn, locale) }),
    ].filter(Boolean).join('\n');
  };
  const sayDetail = (field: DetailField, draft: ProgramDraft) => {
    const value = draft[field];
    if (field === 'frequency') return describeFrequency(draft.frequency, tDose);
    if (field === 'zones') return t('details.zonesSay', draft.zones);
    if (field === 'locationMap') return t(`details.${draft.locationMap}`);
    if (!value) return t('conflict.empty');
    return field === 'startsOn' || field === 'endsOn' ? shortDay(String(value), locale) : String(value);
  };
  const sayPhase = (phase: Phase | null) => (phase ? `${phase.name}\n${sayStart(phase.starts, false)}` : t('conflict.removed'));
  const sayOrder = (draft: ProgramDraft, list: 'items' | 'phases') => (list === 'items' ? draft.items.map(({ exercise }) => nameOf(exercise)) : draft.phases.map(({ name }) => name)).map((name, i) => `${i + 1} ${name}`).join('\n');

  /** `theirs` is the other person's draft, for the names of phases that only they have. */
  return (difference: Difference, other: ProgramDraft): { label: string; mine: string; theirs: string } => {
    switch (difference.kind) {
      case 'detail':
        return { label: t(`conflict.field.${difference.id}`), mine: sayDetail(difference.id, difference.mine), theirs: sayDetail(difference.id, difference.theirs) };
      case 'phase':
        return { label: t('conflict.phase', { name: (difference.mine ?? difference.theirs)?.name ?? '' }), mine: sayPhase(difference.mine), theirs: sayPhase(difference.theirs) };
      case 'order':
        return { label: t(`conflict.order.${difference.id}`), mine: sayOrder(difference.mine, difference.id), theirs: sayOrder(difference.theirs, difference.id) };
      case 'item': {
        const item = difference.mine ?? difference.theirs;
        return { label: item ? nameOf(item.exercise) : '', mine: sayItem(difference.mine, own.phases), theirs: sayItem(difference.theirs, other.phases) };
      }
    }
  };
}
