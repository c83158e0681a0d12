'use client';

import { Phone } from 'lucide-react';
import { SnoozeButton } from '@/components/review/snooze-button';
import type { SnoozeChoice, SnoozeDays } from '@/components/review/snooze-choices';
import { useCopied } from '@/components/review/use-copied';
import { IconButton } from '@/components/ui/icon-button';
import { LiveStatus } from '@/components/ui/live-status';
import { rowIcons } from '@/components/ui/row-icons';
import { cn } from '@/lib/cn';
import type { Translate } from '@/lib/i18n/translate';
import type { QueueItem } from './queue-item';

interface Props {
  item: QueueItem;
  t: Translate;
  mayWrite: boolean;
  days: SnoozeDays;
  isResolving: boolean;
  snooze: (choice: Pick<SnoozeChoice, 'until' | 'day'>) => void;
  resolve: () => void;
  preview: () => void;
}

const onTint = 'text-ink-2 hover:bg-surface';

export function RowActions({ item, t, mayWrite, days, isResolving, snooze, resolve, preview }: Props) {
  const { state, copy } = useCopied();
  const { name } = item;
  const isEmergency = item.level === 'critical';
  const look = isEmergency ? onTint : undefined;
  return (
    <div className="flex items-center gap-1">
      <IconButton className={cn(look, 'wide:hidden')} name={t('preview', { name })} icon={rowIcons.preview} onClick={preview} />
      <IconButton className={look} name={state === 'copied' ? t('copied') : t('copy', { name })} icon={state === 'copied' ? rowIcons.check : rowIcons.copy} onClick={() => void copy(item.note)} />
      <LiveStatus text={state === 'copied' ? t('copied') : state === 'failed' ? t('copyFailed') : ''} />
      {isEmergency && item.phone ? (
        <a href={`tel:${item.phone}`} aria-label={t('callName', { name })} title={t('callName', { name })} className="inline-flex size-9 items-center justify-center rounded-field bg-vermilion-600 text-on-vermilion">
          <Phone aria-hidden size={18} />
        </a>
      ) : null}
      {mayWrite && !isEmergency ? (
        <SnoozeButton label={t('snooze', { name })} days={days} snooze={snooze} className="inline-flex size-9 shrink-0 items-center justify-center rounded-field text-ink-3 hover:bg-teal-50 hover:text-teal-700">
          {rowIcons.snooze}
        </SnoozeButton>
      ) : null}
      {mayWrite ? <IconButton className={look} name={t('resolve', { name })} aria-expanded={isResolving} icon={rowIcons.check} onClick={resolve} /> : null}
    </div>
  );
}
