'use client';

import { useTranslations } from 'next-intl';
import { useRefusalWords } from '@/components/form/use-refusal-words';
import type { ActionResult } from '@/lib/action-result';

type Refusal = Exclude<ActionResult<unknown>, { ok: true }> | 'offline';

/** The words for a reason code, or for a refusal as a whole. */
export function useReason() {
  const t = useTranslations('settings.reason');
  const refusalWords = useRefusalWords();
  const ofCode = (code: string | undefined) => (code === undefined ? undefined : t.has(code as Parameters<typeof t.has>[0]) ? t(code as Parameters<typeof t>[0]) : t('other'));
  const ofRefusal = (refusal: Refusal) => (refusal !== 'offline' && refusal.code === 'refused' && refusal.reason ? (ofCode(refusal.reason) ?? refusalWords(refusal)) : refusalWords(refusal));
  return { ofCode, ofRefusal };
}
