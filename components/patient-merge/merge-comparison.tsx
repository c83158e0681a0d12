'use client';

import { Merge, TriangleAlert } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { ErrorSummary } from '@/components/form/error-summary';
import { useTell } from '@/components/review/undo-provider';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import type { ActionResult } from '@/lib/action-result';
import type { MergeChoices } from '@/lib/domain/patient-merge/merge-fields';
import { undoUntil } from '@/lib/domain/patient-merge/merge-hurdles';
import { formatInstant } from '@/lib/i18n/format-date';
import { toLocale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';
import type { Comparison } from '@/lib/server/patient-merge/compare-patients';
import type { MergeInput } from '@/lib/server/patient-merge/merge-patients';
import { MergeBlocks } from './merge-blocks';
import { MergeFields } from './merge-fields';
import { MergeMoves } from './merge-moves';
import { useMergeRefusal } from './use-merge-refusal';
import { useUndoMerge, type UndoMerge } from './use-undo-merge';

interface Props {
  comparison: Comparison;
  /** When the page was drawn, for the day until which it can be undone. */
  at: Date;
  zone: string;
  merge: (input: MergeInput) => Promise<ActionResult<{ id: string }>>;
  undo: UndoMerge;
}

/** Two records side by side: what stays, what moves, what stands in the way, and the one button that does it. */
export function MergeComparison({ comparison, at, zone, merge, undo }: Props) {
  const t = useTranslations('patientMerge');
  const common = useTranslations('common');
  const locale = toLocale(useLocale());
  const router = useRouter();
  const tell = useTell();
  const refusalWords = useMergeRefusal();
  const undoMerge = useUndoMerge(undo);
  const [choices, setChoices] = useState<MergeChoices>({});
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState({ text: '', attempt: 0 });
  const { kept, merged, blocks, remarks } = comparison;

  async function send() {
    setBusy(true);
    const result = await merge({ keptId: kept.id, mergedId: merged.id, keptRevision: kept.revision, mergedRevision: merged.revision, choices }).catch(() => 'offline' as const);
    if (result === 'offline' || !result.ok) {
      setBusy(false);
      setRefusal(({ attempt }) => ({ text: refusalWords(result), attempt: attempt + 1 }));
      return router.refresh();
    }
    const { id } = result.value;
    router.push(routes.patient(kept.id));
    const date = formatInstant(undoUntil(at), locale, zone, { day: 'numeric', month: 'long', year: 'numeric' });
    tell({ title: t('done'), text: t('doneText', { date }), undo: () => undoMerge.run({ id, name: merged.record.name }) });
  }

  return (
    <div className="flex max-w-4xl flex-col gap-4">
      <ErrorSummary title={common('problem')} errors={refusal.text ? [{ fieldId: '', text: refusal.text }] : []} attempt={refusal.attempt} />
      {blocks.length > 0 ? <MergeBlocks comparison={comparison} /> : null}
      {remarks.length > 0 ? (
        <Notice tone="caution">
          <h2 className="flex items-center gap-2 font-bold"><TriangleAlert aria-hidden size={18} />{t('remarks')}</h2>
          <ul className="mt-1 list-disc pl-5">{remarks.map((remark) => <li key={remark}>{t(`remark.${remark}`, { name: merged.record.name })}</li>)}</ul>
        </Notice>
      ) : null}
      <Card aria-labelledby="fields" className="p-4 tablet:p-6">
        <h2 id="fields" className="text-card font-bold">{t('compareTitle')}</h2>
        <p className="mb-3 text-label text-ink-2">{t('compareText')}</p>
        <MergeFields comparison={comparison} choices={choices} choose={(field, side) => setChoices((before) => ({ ...before, [field]: side }))} />
      </Card>
      <MergeMoves kept={kept} merged={merged} />
      <p className="max-w-prose">{t('afterwards', { name: merged.record.name })}</p>
      <div className="flex flex-wrap gap-2">
        {blocks.length === 0 ? <Button look="primary" busy={busy} onClick={() => void send()}><Merge aria-hidden size={18} />{busy ? t('merging') : t('confirm', { name: kept.record.name })}</Button> : null}
        <LinkButton href={routes.mergePatient(merged.id, kept.id)}>{t('swap')}</LinkButton>
        <LinkButton href={routes.mergePatient(kept.id)} look="quiet">{t('other')}</LinkButton>
        <LinkButton href={routes.patient(kept.id)} look="quiet">{common('cancel')}</LinkButton>
      </div>
    </div>
  );
}
