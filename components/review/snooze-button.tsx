'use client';

import { useTranslations } from 'next-intl';
import { useState, type ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { SnoozeChoice, SnoozeDays } from './snooze-choices';
import { SnoozePanel } from './snooze-panel';

interface Props {
  name: string;
  days: SnoozeDays;
  className: string;
  children: ReactNode;
  snooze: (choice: Pick<SnoozeChoice, 'until' | 'day'>) => void;
}

/** Puts off until a day that is chosen in a popover. */
export function SnoozeButton({ name, days, className, children, snooze }: Props) {
  const t = useTranslations('today.actions');
  const [isOpen, setOpen] = useState(false);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button aria-label={t('snooze', { name })} className={className}>{children}</Button>
      <Popover placement="bottom end" className="w-72 rounded-card border border-line-2 bg-surface p-2 text-ink">
        <Dialog aria-label={t('snooze', { name })} className="flex flex-col outline-none">
          <SnoozePanel
            days={days}
            choose={({ until, day }) => {
              setOpen(false);
              snooze({ until, day });
            }}
          />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
