'use client';

import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import type { ActionResult } from '@/lib/action-result';

/** The words for an action that did not go through. */
export function useRefusal(): (result: Extract<ActionResult, { ok: false }>) => string {
  const reasons = useTranslations('today.refused');
  const errors = useTranslations('errors');
  return useCallback(({ code, reason, reference }) => {
    if (reason && reasons.has(reason as Parameters<typeof reasons.has>[0])) return reasons(reason as Parameters<typeof reasons>[0]);
    return errors(code, { seconds: 60, reference: reference ?? '' });
  }, [reasons, errors]);
}
