'use client';

import { useTranslations } from 'next-intl';
import type { AlertActions } from '@/components/review/alert-actions';
import { useAlertWords, useAlertWork } from '@/components/review/use-alert-work';
import { Button } from '@/components/ui/button';
import type { QueueItem } from './queue-item';

interface Props {
  item: Pick<QueueItem, 'name' | 'alertIds' | 'mayAcknowledge' | 'acknowledged'>;
  actions: AlertActions;
  seenAt: string;
}

/** "I have seen this and am on it", and the way back. The row stays in the queue with a name on it. */
export function AcknowledgeButton({ item: { name, alertIds, mayAcknowledge, acknowledged }, actions, seenAt }: Props) {
  const t = useTranslations('patient.alerts');
  const work = useAlertWork(actions, { name, alertIds, seenAt }, useAlertWords());
  if (mayAcknowledge) return <Button busy={work.busy} onClick={() => void work.acknowledge()}>{t('acknowledge')}</Button>;
  return acknowledged ? <Button look="quiet" busy={work.busy} onClick={() => void work.unacknowledge()}>{t('unacknowledge')}</Button> : null;
}
