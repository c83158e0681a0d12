'use client';

import { useTranslations } from 'next-intl';
import type { ActionResult } from '@/lib/action-result';

type Refusal = Exclude<ActionResult<unknown>, { ok: true }>;

/** Says in words why an action was not done. Reasons that belong to a field are the form's own affair. */
export function useRefusalWords(): (refusal: Refusal | 'offline') => string {
  const t = useTranslations('errors');
  return (refusal) => {
    if (refusal === 'offline') return t('offline');
    if (refusal.code === 'too-many') return t('too-many', { seconds: refusal.reason ?? '60' });
    if (refusal.code === 'unexpected') return t('unexpected', { reference: refusal.reference ?? '–' });
    return t(refusal.code);
  };
}
