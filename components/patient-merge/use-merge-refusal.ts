import { useTranslations } from 'next-intl';
import { useRefusalWords } from '@/components/form/use-refusal-words';
import type { ActionResult } from '@/lib/action-result';

const reasons = ['changed-since', 'same-record', 'kept-archived', 'both-in-force', 'undone-already', 'undo-too-late', 'undo-newer-first', 'undo-number-taken'] as const;

/** Says in words why records were not merged, or not taken apart. */
export function useMergeRefusal(): (refusal: Exclude<ActionResult<unknown>, { ok: true }> | 'offline') => string {
  const t = useTranslations('patientMerge.refusal');
  const refusalWords = useRefusalWords();
  return (refusal) => {
    const reason = refusal === 'offline' ? undefined : reasons.find((one) => one === refusal.reason);
    return reason ? t(reason) : refusalWords(refusal);
  };
}
