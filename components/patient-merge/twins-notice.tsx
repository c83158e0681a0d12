'use client';

import { Merge, UsersRound } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useLocale, useTimeZone, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTell } from '@/components/review/undo-provider';
import { Button } from '@/components/ui/button';
import { LinkButton } from '@/components/ui/link-button';
import type { ActionResult } from '@/lib/action-result';
import { formatInstant } from '@/lib/i18n/format-date';
import { toLocale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';
import type { PatientTwins } from '@/lib/server/patient-merge/standing-merges';
import { useMergeRefusal } from './use-merge-refusal';
import { useUndoMerge, type UndoMerge } from './use-undo-merge';

interface Props {
  patientId: string;
  twins: PatientTwins;
  undo: UndoMerge;
  tellApart: (input: { patientId: string; otherId: string }) => Promise<ActionResult>;
}

const line = 'flex flex-wrap items-center gap-x-4 gap-y-2 rounded-field border border-line bg-surface px-4 py-2 text-label';

/** What was merged into this record and can be taken apart, and who may be the same person. Quiet: a line each. */
export function TwinsNotice({ patientId, twins: { merges, duplicates }, undo, tellApart }: Props) {
  const t = useTranslations('patientMerge');
  const locale = toLocale(useLocale());
  const zone = useTimeZone();
  const tell = useTell();
  const router = useRouter();
  const refusalWords = useMergeRefusal();
  const undoMerge = useUndoMerge(undo);
  const [busy, setBusy] = useState('');
  const day = (at: Date) => formatInstant(at, locale, zone, { day: 'numeric', month: 'long', year: 'numeric' });

  async function keepApart(otherId: string) {
    setBusy(otherId);
    const result = await tellApart({ patientId, otherId }).catch(() => 'offline' as const);
    setBusy('');
    if (result === 'offline' || !result.ok) return tell({ title: refusalWords(result), isProblem: true });
    router.refresh();
    tell({ title: t('apartDone'), text: t('apartText') });
  }

  return (
    <>
      {merges.map(({ id, name, by, at, until }, i) => (
        <div key={id} className={line}>
          <Merge aria-hidden size={18} className="shrink-0 text-ink-2" />
          <p className="min-w-0 flex-1 basis-60 [overflow-wrap:anywhere]">{t('was', { name, by, date: day(at) })} <span className="text-ink-2">{i === 0 ? t('until', { date: day(until) }) : t('olderFirst')}</span></p>
          {i === 0 ? <Button size="small" busy={undoMerge.busy === id} onClick={() => undoMerge.run({ id, name })}>{t('undo')}</Button> : null}
        </div>
      ))}
      {duplicates.map(({ id, name, signs }) => (
        <div key={id} role="group" aria-label={t('hintLabel')} className={line}>
          <UsersRound aria-hidden size={18} className="shrink-0 text-ink-2" />
          <p className="min-w-0 flex-1 basis-60 [overflow-wrap:anywhere]">{t('hint', { name, signs: signs.map((sign) => t(`sign.${sign}`)).join(', ') })}</p>
          <span className="flex flex-wrap gap-2">
            <LinkButton href={routes.mergePatient(patientId, id)} size="small" aria-label={t('compareWith', { name })}>{t('compare')}</LinkButton>
            <Button size="small" look="quiet" busy={busy === id} aria-label={t('apartOf', { name })} onClick={() => void keepApart(id)}>{t('apart')}</Button>
          </span>
        </div>
      ))}
    </>
  );
}
