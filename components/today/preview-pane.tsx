'use client';

import { ChevronDown, ChevronUp, Phone, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button-class';
import { IconButton } from '@/components/ui/icon-button';
import { LevelBadge } from '@/components/ui/level-badge';
import { LinkButton } from '@/components/ui/link-button';
import { routes } from '@/lib/routes';
import { Preview } from './preview';
import type { QueueItem } from './queue-item';

interface Props {
  item: QueueItem;
  /** Copies the summary of the time since the last visit. */
  copy: ReactNode;
  /** Null for a member who may only read. */
  acknowledge: ReactNode;
  place: number;
  total: number;
  move: (step: 1 | -1) => void;
  close?: () => void;
}

/** Why this patient is in the queue, with the note for the record. */
export function PreviewPane({ item, copy, acknowledge, place, total, move, close }: Props) {
  const t = useTranslations('today');
  return (
    <div className="flex min-h-full flex-col gap-4 p-6">
      <div className="flex items-center gap-1">
        <LevelBadge level={item.level} word={item.levelWord} />
        <span className="ml-auto text-label text-ink-2">{t('preview.place', { place, total })}</span>
        <IconButton name={t('preview.previous')} disabled={place === 1} icon={<ChevronUp aria-hidden size={18} />} onClick={() => move(-1)} />
        <IconButton name={t('preview.next')} disabled={place === total} icon={<ChevronDown aria-hidden size={18} />} onClick={() => move(1)} />
        {close ? <IconButton name={t('preview.close')} icon={<X aria-hidden size={18} />} onClick={close} /> : null}
      </div>
      <h2 className="text-panel font-bold [overflow-wrap:anywhere]">{item.name}</h2>
      <Preview item={item} />
      <div className="sticky bottom-0 -mx-6 -mb-6 mt-auto flex flex-wrap gap-2 bg-surface px-6 pt-3 pb-6">
        {copy}
        {acknowledge}
        {item.phone ? (
          <a href={`tel:${item.phone}`} aria-label={t('actions.callName', { name: item.name })} className={buttonClass('plain')}>
            <Phone aria-hidden size={18} />
            {t('actions.call')}
          </a>
        ) : null}
        <LinkButton href={routes.patient(item.id)} aria-label={t('actions.openName', { name: item.name })}>{t('actions.open')}</LinkButton>
      </div>
    </div>
  );
}
