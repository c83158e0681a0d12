'use client';

import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import type { LibraryFilter } from './library-params';

/** The word for a position, a region and so on in the member's language. */
export function useExerciseWords(): (kind: LibraryFilter, code: string) => string {
  const t = useTranslations('exercise');
  return useCallback((kind, code) => t(`${kind}.${code}` as Parameters<typeof t>[0]), [t]);
}
