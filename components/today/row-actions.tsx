'use client';

import { Check, Clock, Copy, PanelRight, Phone } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useCopied } from '@/components/review/use-copied';
import { IconButton } from '@/components/ui/icon-button';
import { LiveStatus } from '@/components/ui/live-status';
import { cn } from '@/lib/cn';
import type { QueueItem, SnoozeChoice } from './queue-item';

interface Props {
  item: QueueItem;
  mayWrite: boolean;
  snoozeChoices: SnoozeChoice[];
  isResolving: boolean;
  snooze: (choice: SnoozeChoice) => void;
  resolve: () => void;
  preview: () => void;
}

const onTint = 'text-ink-2 hover:bg-surface';

export function RowActions({ item, mayWrite, snoozeChoices, isResolving, snooze, resolve, preview }: Props) {
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
        <MenuTrigger>
          <Button aria-label={t('snooze', { name })} className="inline-flex size-9 shrink-0 items-center justify-center rounded-field text-ink-3 hover:bg-teal-50 hover:text-teal-700">
            <Clock aria-hidden size={18} />
          </Button>
          <Popover placement="bottom end" className="w-64 rounded-card border border-line-2 bg-surface p-2 text-ink">
            <p className="px-3 py-1 text-label text-ink-3">{t('snoozeTitle')}</p>
            <Menu aria-label={t('snooze', { name })} className="outline-none">
              {snoozeChoices.map((choice) => (
                <MenuItem key={choice.until} onAction={() => snooze(choice)} className="flex min-h-9 cursor-pointer items-center rounded-field px-3 outline-none focus:bg-teal-50 focus:text-teal-700">
                  {choice.label}
                </MenuItem>
              ))}
            </Menu>
          </Popover>
        </MenuTrigger>
      ) : null}
      {mayWrite ? <IconButton className={look} name={t('resolve', { name })} aria-expanded={isResolving} icon={<Check aria-hidden size={18} />} onClick={resolve} /> : null}
    </div>
  );
}
