'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { dayAndShortMonth, wholeDay } from '@/components/chart/day-words';
import { controlClass, Field } from '@/components/form/field';
import { usePatientWork } from '@/components/review/use-patient-work';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import type { ActionResult } from '@/lib/action-result';
import type { EpisodeOutcome } from '@/lib/domain/episode';
import { toLocale } from '@/lib/i18n/locales';
import type { EpisodeRow } from '@/lib/server/episodes/queries';
import { CloseForm } from './close-form';

export interface EpisodeActions {
  open: (input: { patientId: string; complaint: string }) => Promise<ActionResult<{ id: string }>>;
  close: (input: { id: string; outcome: EpisodeOutcome; note: string }) => Promise<ActionResult>;
  reopen: (input: { id: string }) => Promise<ActionResult>;
}

interface Props {
  patientId: string;
  episodes: EpisodeRow[];
  /** Null for a member who may only read. */
  actions: EpisodeActions | null;
}

/** The course of treatment that runs, how the earlier ones ended, and the way back. */
export function EpisodesCard({ patientId, episodes, actions }: Props) {
  const t = useTranslations('episodes');
  const locale = toLocale(useLocale());
  const { busy, run } = usePatientWork();
  const [isClosing, setClosing] = useState(false);
  const [complaint, setComplaint] = useState('');
  const [isMissing, setMissing] = useState(false);
  const current = episodes.find((episode) => episode.closedOn === null);
  const closed = episodes.filter((episode) => episode.closedOn !== null);

  async function close(id: string, outcome: EpisodeOutcome, note: string) {
    if (!actions) return;
    if (await run(actions.close({ id, outcome, note }), { title: t('closed'), text: t(`outcome.${outcome}`), undo: () => void run(actions.reopen({ id }), { title: t('reopened') }) })) setClosing(false);
  }

  async function open() {
    if (!actions) return;
    const typed = complaint.trim();
    setMissing(typed === '');
    if (typed !== '' && (await run(actions.open({ patientId, complaint: typed }), { title: t('opened'), text: typed }))) setComplaint('');
  }

  return (
    <Card className="flex flex-col gap-3 p-4" aria-labelledby="episodes-title">
      <h2 id="episodes-title" className="text-card font-bold">{t('title')}</h2>
      {current ? (
        <>
          <p><strong className="[overflow-wrap:anywhere]">{current.complaint}</strong> <span className="text-ink-2">{t('since', { day: wholeDay(current.startedOn, locale) })}</span></p>
          {actions && !isClosing ? <Button size="small" className="self-start" onClick={() => setClosing(true)}>{t('close')}</Button> : null}
          {isClosing ? <CloseForm busy={busy} close={(outcome, note) => void close(current.id, outcome, note)} cancel={() => setClosing(false)} /> : null}
        </>
      ) : (
        <>
          <p className="text-ink-2">{t(closed.length > 0 ? 'noneOpen' : 'none')}</p>
          {actions ? (
            <form noValidate className="flex flex-col items-start gap-3 print:hidden" onSubmit={(event) => { event.preventDefault(); void open(); }}>
              <Field label={t('complaint')} error={isMissing ? t('complaintMissing') : undefined} className="w-full">
                {(control) => <input {...control} type="text" maxLength={200} autoComplete="off" value={complaint} onChange={(event) => setComplaint(event.target.value)} className={controlClass} />}
              </Field>
              <Button type="submit" size="small" busy={busy}>{t('open')}</Button>
            </form>
          ) : null}
        </>
      )}
      {closed.length > 0 ? (
        <details>
          <summary className="rounded-[4px] font-bold text-teal-700">{t('earlier', { count: closed.length })}</summary>
          <ul className="mt-2">
            {closed.map(({ id, complaint: was, startedOn, closedOn, outcome, outcomeNote }) => (
              <li key={id} className="flex flex-col items-start gap-1 border-t border-line py-3 last:pb-0">
                <p><strong className="[overflow-wrap:anywhere]">{was}</strong> <span className="text-ink-2">{t('span', { from: dayAndShortMonth(startedOn, locale), to: wholeDay(closedOn ?? startedOn, locale) })}</span></p>
                <p className="text-ink-2 [overflow-wrap:anywhere]">{outcome ? t(`outcome.${outcome}`) : t('noOutcome')}{outcomeNote ? `. ${outcomeNote}` : ''}</p>
                {actions && !current ? <Button size="small" busy={busy} aria-label={t('reopenName', { complaint: was })} onClick={() => void run(actions.reopen({ id }), { title: t('reopened'), text: was })}>{t('reopen')}</Button> : null}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </Card>
  );
}
