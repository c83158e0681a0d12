'use client';

import { useRef, useState, type ReactNode } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import type { SnoozeChoice, SnoozeDays } from './snooze-choices';
import { SnoozePanel } from './snooze-panel';

interface Props {
  /** What it does and for whom. */
  label: string;
  days: SnoozeDays;
  className: string;
  children: ReactNode;
  snooze: (choice: Pick<SnoozeChoice, 'until' | 'day'>) => void;
}

/** Puts off until a day that is chosen in a popover, which is not there before it is asked for: a list has many of these. */
export function SnoozeButton({ label, days, className, children, snooze }: Props) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button ref={button} type="button" aria-label={label} aria-haspopup="dialog" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)} className={className}>{children}</button>
      {isOpen ? (
        <Popover triggerRef={button} isOpen onOpenChange={setOpen} placement="bottom end" className="w-72 rounded-card border border-line-2 bg-surface p-2 text-ink">
          <Dialog aria-label={label} className="flex flex-col outline-none">
            <SnoozePanel
              days={days}
              choose={({ until, day }) => {
                setOpen(false);
                snooze({ until, day });
              }}
            />
          </Dialog>
        </Popover>
      ) : null}
    </>
  );
}
