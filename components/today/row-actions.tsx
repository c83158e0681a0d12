'use client';

import { Check, Clock, Copy, PanelRight, Phone } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { SnoozeButton } from '@/components/review/snooze-button';
import type { SnoozeChoice, SnoozeDays } from '@/components/review/snooze-choices';
import { useCopied } from '@/components/review/use-copied';
import { IconButton } from '@/components/ui/icon-button';
import { LiveStatus } from '@/components/ui/live-status';
import { cn } from '@/lib/cn';
import type { QueueItem } from './queue-item';

interface Props {
  item: QueueItem;
  mayWrite: boolean;
  days: SnoozeDays;
  isResolving: boolean;
  snooze: (choice: Pick<SnoozeChoice, 'until' | 'day'>) => void;
  resolve: () => void;
  preview: () => void;
}

const onTint = 'text-ink-2 hover:bg-surface';

export function RowActions({ item, mayWrite, days, isResolving, snooze, resolve, preview }: Props) {
  const t = useTranslations('today.actions');
  const { state, copy } = useCopied();
  const { name } = item;
  const isEmergency = item.level === 'critical';
  const look = isEmergency ? onTint : undefined;
  return (
    <div className="flex items-center gap-1">
      <IconButton className={cn(look, 'wide:hidden')} name={t('preview', { name })} icon={<PanelRight aria-hidden size={18} />} onClick={preview} />
      <IconButton className={look} name={state === 'copied' ? t('copied') : t('copy', { name })} icon={state === 'copied' ? <Check aria-hidden size={18} /> : <Copy aria-hidden size={18} />} onClick={() => void copy(item.note)} />
      <LiveStatus text={state === 'copied' ? t('copied') : state === 'failed' ? t('copyFailed') : ''} />
      {isEmergency && item.phone ? (
        <a href={`tel:${item.phone}`} aria-label={t('callName', { name })} title={t('callName', { name })} className="inline-flex size-9 items-center justify-center rounded-field bg-vermilion-600 text-on-vermilion">
          <Phone aria-hidden size={18} />
        </a>
      ) : null}
      {mayWrite && !isEmergency ? (
        <SnoozeButton name={name} days={days} snooze={snooze} className="inline-flex size-9 shrink-0 items-center justify-center rounded-field text-ink-3 hover:bg-teal-50 hover:text-teal-700">
          <Clock aria-hidden size={18} />
        </SnoozeButton>
      ) : null}
      {mayWrite ? <IconButton className={look} name={t('resolve', { name })} aria-expanded={isResolving} icon={<Check aria-hidden size={18} />} onClick={resolve} /> : null}
    </div>
  );
}
