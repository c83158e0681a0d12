'use client';

import { useTranslations } from 'next-intl';
import type { AlertActions } from '@/components/review/alert-actions';
import { useAlertWords, useAlertWork } from '@/components/review/use-alert-work';
import { Button } from '@/components/ui/button';

/** An alert that a member put away, in words already. */
export interface ShownResolved {
  id: string;
  title: string;
  sentence: string;
  done: string;
}

interface Props {
  alerts: ShownResolved[];
  name: string;
  actions: AlertActions;
  mayWrite: boolean;
  seenAt: string;
}

function ResolvedRow({ alert, name, actions, mayWrite, seenAt }: Omit<Props, 'alerts'> & { alert: ShownResolved }) {
  const t = useTranslations('patient.alerts');
  const work = useAlertWork(actions, { name, alertIds: [alert.id], seenAt }, useAlertWords());
  return (
    <li className="flex flex-col items-start gap-1 border-t border-line py-3 last:pb-0">
      <h4 className="font-bold">{alert.title}</h4>
      <p>{alert.sentence}</p>
      <p className="text-label text-ink-2 [overflow-wrap:anywhere]">{alert.done}</p>
      {mayWrite ? <Button size="small" busy={work.busy} aria-label={t('openAgainName', { title: alert.title })} onClick={() => void work.openAgain()}>{t('openAgain')}</Button> : null}
    </li>
  );
}

/** What was put away lately, with the note, and the way back into the queue. */
export function ResolvedAlerts({ alerts, ...rest }: Props) {
  const t = useTranslations('patient.alerts');
  if (alerts.length === 0) return null;
  return (
    <details className="rounded-card border border-line bg-surface p-4">
      <summary className="rounded-[4px] font-bold">{t('resolvedLately')} <span className="font-normal text-ink-2">{alerts.length}</span></summary>
      <ul className="mt-3">{alerts.map((alert) => <ResolvedRow key={alert.id} alert={alert} {...rest} />)}</ul>
    </details>
  );
}
