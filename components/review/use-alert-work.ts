'use client';

import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import type { ActionResult } from '@/lib/action-result';
import type { AlertActions } from './alert-actions';
import { useTell } from './undo-provider';
import { useRefusal } from './use-refusal';

/** What is said about the work on alerts. A list makes it once for all of its rows. */
export function useAlertWords() {
  const [toast, errors, refusal] = [useTranslations('today.toast'), useTranslations('errors'), useRefusal()];
  return useMemo(() => ({ toast, errors, refusal }), [toast, errors, refusal]);
}

export type AlertWords = ReturnType<typeof useAlertWords>;

type Work = () => ReturnType<AlertActions['reopen']>;
type Back = (changed: string[]) => Work;

/** Acknowledging, resolving, snoozing and waking the alerts of one patient, each with its way back. */
export function useAlertWork(actions: AlertActions, { name, alertIds, seenAt }: { name: string; alertIds: string[]; seenAt: string }, { toast: t, errors, refusal }: AlertWords) {
  const tell = useTell();
  const [busy, setBusy] = useState(false);

  async function attempt(work: Work): Promise<ActionResult<{ changed: string[] }> | null> {
    setBusy(true);
    try {
      const result = await work();
      if (!result.ok) tell({ title: refusal(result), text: name, isProblem: true });
      return result;
    } catch {
      tell({ title: errors('offline'), text: name, isProblem: true });
      return null;
    } finally {
      setBusy(false);
    }
  }

  async function takeBack(work: Work): Promise<void> {
    if ((await attempt(work))?.ok) tell({ title: t('undone'), text: name });
  }

  async function run(work: Work, said: { title: string; text?: string }, back: Back): Promise<boolean> {
    const result = await attempt(work);
    if (!result?.ok) return false;
    const { changed } = result.value;
    tell({ title: said.title, text: said.text ? `${name}: ${said.text}` : name, undo: changed.length > 0 ? () => void takeBack(back(changed)) : undefined });
    return true;
  }

  const reopen: Back = (changed) => () => actions.reopen({ alertIds: changed });
  return {
    busy,
    acknowledge: () => run(() => actions.acknowledge({ alertIds, seenAt }), { title: t('acknowledged') }, reopen),
    unacknowledge: () => run(() => actions.reopen({ alertIds }), { title: t('undone') }, (changed) => () => actions.acknowledge({ alertIds: changed, seenAt: new Date().toISOString() })),
    openAgain: async () => {
      if ((await attempt(() => actions.reopen({ alertIds })))?.ok) tell({ title: t('openedAgain'), text: name });
    },
    resolve: (note: string) => run(() => actions.resolve({ alertIds, seenAt, note }), { title: t('resolved'), text: note }, reopen),
    snooze: (until: string, day: string) => run(() => actions.snooze({ alertIds, seenAt, until }), { title: t('snoozed', { day }) }, (changed) => () => actions.unsnooze({ alertIds: changed })),
    wake: (until: string) => run(() => actions.unsnooze({ alertIds }), { title: t('woken') }, (changed) => () => actions.snooze({ alertIds: changed, seenAt: new Date().toISOString(), until })),
  };
}
