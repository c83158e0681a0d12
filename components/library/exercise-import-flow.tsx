'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { EarlierImport } from '@/components/file-import/earlier-imports';
import { ImportFlow } from '@/components/file-import/import-flow';
import type { UndoImport } from '@/components/file-import/use-undo-import';
import { locales, toLocale, type Locale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';
import type { ImportPreview } from '@/lib/server/library/import-exercises';
import { ExerciseRows } from './exercise-rows';

interface Props {
  earlier: EarlierImport[];
  undo: UndoImport<{ count: number }>;
}

/** Exercises from a file of somebody else's, or from an export of ours. */
export function ExerciseImportFlow({ earlier, undo }: Props) {
  const t = useTranslations('exerciseImport');
  const common = useTranslations('common');
  const locale = toLocale(useLocale());
  return (
    <ImportFlow<ImportPreview, Locale, { count: number }>
      source={{
        previewAt: routes.previewImport, runAt: routes.runImport, seeAt: `${routes.library}?view=ours`,
        accept: '.csv,.tsv,.txt,.json,text/csv,application/json',
        setting: { name: 'locale', start: locale }, options: locales.map((value) => ({ value, label: common(`locales.${value}`) })),
      }}
      words={{
        hint: t('hint'), setting: t('language'), previewTitle: t('previewTitle'), running: t('running'),
        chosen: (count) => t('chosen', { count }), run: (count) => t('run', { count }),
        done: (count) => ({ title: t('doneTitle', { count }), text: t('doneText'), see: t('toOurs') }),
        earlier: (row) => t('beforeRow', row),
        undone: () => ({ title: t('undone'), text: t('undoneText') }),
        refusal: (reason) => t(`refusal.${reason}`),
      }}
      earlier={earlier}
      undo={undo}
    >
      {(preview, chosen, choose) => <ExerciseRows rows={preview.rows} chosen={chosen} choose={choose} />}
    </ImportFlow>
  );
}
