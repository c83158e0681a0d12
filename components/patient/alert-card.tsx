'use client';

import { Clock, Phone } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { AlertActions } from '@/components/review/alert-actions';
import { ResolveForm } from '@/components/review/resolve-form';
import { SnoozeButton } from '@/components/review/snooze-button';
import type { SnoozeDays } from '@/components/review/snooze-choices';
import { useAlertWords, useAlertWork } from '@/components/review/use-alert-work';
import { Button } from '@/components/ui/button';
import { buttonClass } from '@/components/ui/button-class';
import { LevelShape } from '@/components/ui/level-badge';
import { cn } from '@/lib/cn';
import type { AlertLevel } from '@/lib/domain/rules-types';

/** An alert in words already. */
export interface ShownAlert {
  id: string;
  level: AlertLevel;
  levelWord: string;
  title: string;
  sentence: string;
  figures: string;
  state: string;
  mayAcknowledge: boolean;
  /** Until when it was put off; null when it was not. */
  snoozedUntil: string | null;
}

interface Props {
  alert: ShownAlert;
  patient: { name: string; phone: string };
  actions: AlertActions;
  mayWrite: boolean;
  snooze: SnoozeDays;
  seenAt: string;
}

const tints: Record<AlertLevel, string> = {
  critical: 'border-2 border-vermilion-600 bg-vermilion-100',
  high: 'border-vermilion-600/50 bg-vermilion-100',
  medium: 'border-amber-700/40 bg-amber-100',
  low: 'border-line bg-surface',
  info: 'border-green-700/40 bg-green-100',
};
const inks: Record<AlertLevel, string> = { critical: 'text-vermilion-700', high: 'text-vermilion-700', medium: 'text-amber-700', low: 'text-blue-700', info: 'text-green-700' };

export function AlertCard({ alert, patient, actions, mayWrite, snooze, seenAt }: Props) {
  const t = useTranslations('patient.alerts');
  const [isResolving, setResolving] = useState(false);
  const actionWords = useTranslations('today.actions');
  const work = useAlertWork(actions, { name: patient.name, alertIds: [alert.id], seenAt }, useAlertWords());
  const isLoud = alert.level === 'critical' || alert.level === 'high';
  return (
    <article aria-label={t('label', { title: alert.title })} className={cn('flex flex-col gap-2 rounded-card border p-4', tints[alert.level], work.busy && 'opacity-60')}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <h3 className={cn('inline-flex items-center gap-2 font-bold', inks[alert.level])}>
          <LevelShape level={alert.level} />
          <span className="sr-only">{alert.levelWord}: </span>
          {alert.title}
        </h3>
        <span className="text-label text-ink-2">{alert.state}</span>
      </div>
      <p>{alert.sentence}</p>
      <p className="text-label text-ink-2">{alert.figures}</p>
      {isResolving ? (
        <ResolveForm name={patient.name} noteOptional={alert.level === 'info' || alert.level === 'low'} busy={work.busy} resolve={work.resolve} close={() => setResolving(false)} />
      ) : (
        <div className="flex flex-wrap gap-2">
          {mayWrite && alert.mayAcknowledge ? <Button size="small" busy={work.busy} onClick={() => void work.acknowledge()}>{t('acknowledge')}</Button> : null}
          {mayWrite && !alert.mayAcknowledge ? <Button size="small" look="quiet" busy={work.busy} onClick={() => void work.unacknowledge()}>{t('unacknowledge')}</Button> : null}
          {mayWrite ? <Button size="small" busy={work.busy} onClick={() => setResolving(true)}>{t('resolve')}</Button> : null}
          {mayWrite && alert.level !== 'critical' && !alert.snoozedUntil ? (
            <SnoozeButton label={actionWords('snooze', { name: alert.title })} days={snooze} snooze={({ until, day }) => void work.snooze(until, day)} className={buttonClass('plain', 'small')}>
              <Clock aria-hidden size={16} />
              {t('snooze')}
            </SnoozeButton>
          ) : null}
          {mayWrite && alert.snoozedUntil ? <Button size="small" busy={work.busy} onClick={() => alert.snoozedUntil && void work.wake(alert.snoozedUntil)}>{t('wake')}</Button> : null}
          {isLoud && patient.phone ? (
            <a href={`tel:${patient.phone}`} className={buttonClass('plain', 'small')}>
              <Phone aria-hidden size={16} />
              {t('call')}
            </a>
          ) : null}
        </div>
      )}
    </article>
  );
}
