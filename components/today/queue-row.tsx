'use client';

import Link from 'next/link';
import { useState, type MouseEvent } from 'react';
import { DayStrip } from '@/components/chart/day-strip';
import type { AlertActions } from '@/components/review/alert-actions';
import { ResolveForm } from '@/components/review/resolve-form';
import type { SnoozeDays } from '@/components/review/snooze-choices';
import { useAlertWork } from '@/components/review/use-alert-work';
import { LevelBadge } from '@/components/ui/level-badge';
import { cn } from '@/lib/cn';
import { routes } from '@/lib/routes';
import type { QueueItem } from './queue-item';
import type { QueueWords } from './use-queue-words';
import { RowActions } from './row-actions';

interface Props {
  item: QueueItem;
  words: QueueWords;
  isSelected: boolean;
  actions: AlertActions;
  mayWrite: boolean;
  seenAt: string;
  snooze: SnoozeDays;
  select: () => void;
  preview: () => void;
  /** Called once the row has left the queue, so that focus is never lost. */
  left: () => void;
}

const isControl = (target: EventTarget) => target instanceof Element && target.closest('a, button, form, [role=dialog]') !== null;

export function QueueRow({ item, words, isSelected, actions, mayWrite, seenAt, snooze, select, preview, left }: Props) {
  const [isResolving, setResolving] = useState(false);
  const work = useAlertWork(actions, { name: item.name, alertIds: item.alertIds, seenAt }, words.work);
  const isEmergency = item.level === 'critical';
  const onRowClick = (event: MouseEvent) => {
    if (!isControl(event.target)) preview();
  };
  return (
    <li
      data-patient={item.id}
      onClick={onRowClick}
      className={cn(
        'relative grid cursor-default gap-x-3 gap-y-2 border-t border-line px-4 py-3 @2xl:grid-cols-[7.75rem_minmax(0,1fr)_auto] @4xl:min-h-[5.5rem] @4xl:grid-cols-[7.75rem_minmax(0,1fr)_17.25rem_6.75rem_auto] @4xl:items-center',
        isEmergency ? 'bg-vermilion-100 after:absolute after:inset-y-0 after:left-0 after:w-1.5 after:bg-vermilion-600' : 'hover:bg-teal-50',
        isSelected && !isEmergency && 'bg-teal-50',
        isSelected && 'before:absolute before:inset-y-0 before:w-[3px] before:bg-teal-700',
        isSelected && (isEmergency ? 'before:left-1.5' : 'before:left-0'),
        work.busy && 'opacity-60',
      )}
    >
      <div className="@4xl:self-start @4xl:pt-1"><LevelBadge level={item.level} word={item.levelWord} /></div>
      <div className="min-w-0 @2xl:col-start-2 @2xl:row-start-1 @4xl:self-start">
        <h3>
          <Link href={routes.patient(item.id)} prefetch={false} onFocus={select} aria-current={isSelected ? 'true' : undefined} className={cn('rounded-[4px] font-bold underline-offset-4 [overflow-wrap:anywhere] hover:underline', isEmergency && 'text-card')}>
            {item.name}
          </Link>
        </h3>
        <p className={isEmergency ? 'font-bold' : 'text-ink-2'}>
          {item.reason} {item.more ? <span className="text-label font-normal text-ink-2">{item.more}</span> : null}
        </p>
        {item.acknowledged ? <p className="text-label text-ink-2">{item.acknowledged}</p> : null}
      </div>
      <div className="@2xl:col-start-2 @2xl:row-start-2 @4xl:col-start-3 @4xl:row-start-1">{item.strip ? <DayStrip {...item.strip} /> : <p className="text-label text-ink-2">{words.t('strip.none')}</p>}</div>
      <p className="text-label @2xl:col-start-3 @2xl:row-start-2 @2xl:max-w-28 @4xl:col-start-4 @4xl:row-start-1">
        <span className="sr-only">{words.t('contact.label')} </span>
        <strong className="@2xl:block">{item.contact.what}</strong> {item.contact.when ? <span className="text-ink-2">{item.contact.when}</span> : null}
      </p>
      <div className="@2xl:col-start-3 @2xl:row-start-1 @2xl:justify-self-end @4xl:col-start-5">
        <RowActions
          item={item}
          t={words.actions}
          mayWrite={mayWrite}
          days={snooze}
          isResolving={isResolving}
          preview={preview}
          resolve={() => {
            select();
            setResolving(!isResolving);
          }}
          snooze={(choice) => void work.snooze(choice.until, choice.day).then((done) => done && left())}
        />
      </div>
      {isResolving ? (
        <div className="@2xl:col-span-full @2xl:col-start-2 @2xl:row-start-3 @4xl:row-start-2">
          <ResolveForm
            name={item.name}
            noteOptional={item.noteOptional}
            busy={work.busy}
            resolve={work.resolve}
            close={(resolved) => {
              setResolving(false);
              if (resolved) left();
            }}
          />
        </div>
      ) : null}
    </li>
  );
}
