'use client';

import { useTranslations } from 'next-intl';
import type { DraftItem, ProgramDraft } from '@/lib/domain/program';
import { describeDose, describeFrequency } from '@/lib/i18n/describe-dose';
import { useBuilder } from './builder-context';
import type { DetailField, Difference } from './merge-drafts';

/** A difference between two drafts, in words for both sides. */
export function useDifferenceWords() {
  const t = useTranslations('builder');
  const tDose = useTranslations('dose');
  const { exercises } = useBuilder();

  const sayItem = (item: DraftItem | null) => {
    if (!item) return t('conflict.removed');
    return [describeDose(item.dose, tDose), item.note && t('program.noteIs', { note: item.note }), item.section].filter(Boolean).join('\n');
  };
  const sayDetail = (field: DetailField, draft: ProgramDraft) => {
    switch (field) {
      case 'frequency':
        return describeFrequency(draft.frequency, tDose);
      case 'zones':
        return t('details.zonesSay', draft.zones);
      case 'locationMap':
        return t(`details.${draft.locationMap}`);
      default:
        return draft[field] || t('conflict.empty');
    }
  };
  return (difference: Difference): { label: string; mine: string; theirs: string } => {
    if (difference.kind === 'detail') {
      const { id, mine, theirs } = difference;
      return { label: t(`conflict.field.${id}`), mine: sayDetail(id, mine), theirs: sayDetail(id, theirs) };
    }
    const item = difference.mine ?? difference.theirs;
    return { label: exercises.get(item?.exercise.id ?? '')?.name ?? item?.exercise.slug ?? '', mine: sayItem(difference.mine), theirs: sayItem(difference.theirs) };
  };
}
