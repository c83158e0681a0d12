'use client';

import { useEffect, useId, useRef, type ReactNode } from 'react';
import { cn } from '@/lib/cn';

interface Props {
  title: string;
  /** Absent: the dialog asks for a decision and cannot be waved away. */
  close?: () => void;
  className?: string;
  children: ReactNode;
}

/** The browser's own modal: it traps focus, gives it back, and dims what is behind. */
export function Dialog({ title, close, className, children }: Props) {
  const element = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={element}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        close?.();
      }}
      className={cn('m-auto max-h-[calc(100dvh-32px)] w-[calc(100%-32px)] max-w-[640px] overflow-y-auto rounded-card border border-line bg-surface p-6 text-ink backdrop:bg-[rgb(31_45_58/0.4)]', className)}
    >
      <h2 id={id} tabIndex={-1} autoFocus className="text-panel font-bold outline-none [overflow-wrap:anywhere]">{title}</h2>
      {children}
    </dialog>
  );
}
