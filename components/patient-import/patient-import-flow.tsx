'use client';

import { useTranslations } from 'next-intl';
import type { EarlierImport } from '@/components/file-import/earlier-imports';
import { ImportFlow } from '@/components/file-import/import-flow';
import type { UndoImport } from '@/components/file-import/use-undo-import';
import { Notice } from '@/components/ui/notice';
import { dateOrders, type DateOrder } from '@/lib/domain/patient-import/read-birth';
import { routes } from '@/lib/routes';
import type { PatientPreview } from '@/lib/server/patient-import/import-patients';
import { PatientRows } from './patient-rows';

interface Props {
  earlier: EarlierImport[];
  undo: UndoImport<{ count: number; kept: number }>;
}

/** Patients from another record system or a spreadsheet, looked at one by one. */
export function PatientImportFlow({ earlier, undo }: Props) {
  const t = useTranslations('patientImport');
  const others = (preview: PatientPreview) => preview.others.map(({ type, count }) => t('otherKind', { type: type === '?' ? t('unknownKind') : type, count })).join(', ');
  return (
    <ImportFlow<PatientPreview, DateOrder, { count: number; kept: number }>
      source={{
        previewAt: routes.previewPatients, runAt: routes.runPatients, seeAt: routes.patients,
        accept: '.json,.ndjson,.csv,.tsv,.txt,application/json,application/fhir+json,text/csv',
        setting: { name: 'order', start: 'day-first' }, options: dateOrders.map((value) => ({ value, label: t(`orders.${value}`) })),
      }}
      words={{
        hint: t('hint'), setting: t('order'), previewTitle: t('previewTitle'), running: t('running'),
        chosen: (count) => t('chosen', { count }), run: (count) => t('run', { count }),
        done: (count) => ({ title: t('doneTitle', { count }), text: t('doneText'), see: t('toPatients') }),
        earlier: (row) => t('beforeRow', row),
        undone: ({ count, kept }) => ({ title: t('undone', { count }), text: t('undoneText', { kept }) }),
        refusal: (reason) => t(`refusal.${reason}`),
      }}
      earlier={earlier}
      undo={undo}
    >
      {(preview, chosen, choose) => (
        <>
          {preview.others.length > 0 ? <Notice>{t('others', { list: others(preview) })}</Notice> : null}
          <PatientRows rows={preview.rows} chosen={chosen} choose={choose} />
        </>
      )}
    </ImportFlow>
  );
}
