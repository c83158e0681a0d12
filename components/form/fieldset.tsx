import type { ReactNode } from 'react';
import { cn } from '@/lib/cn';

interface Props {
  id?: string;
  legend: string;
  hint?: string;
  error?: string;
  /** A group of fields inside a card has a larger name than a group that is one question. */
  look?: 'card' | 'question';
  className?: string;
  children: ReactNode;
}

export function Fieldset({ id, legend, hint, error, look = 'card', className, children }: Props) {
  const describedBy = id ? [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined : undefined;
  return (
    <fieldset id={id} tabIndex={id ? -1 : undefined} aria-describedby={describedBy} className={cn('min-w-0', look === 'card' && 'rounded-card border border-line bg-surface p-4 pt-3 tablet:p-6 tablet:pt-4')}>
      <legend className={cn('font-bold', look === 'card' && 'float-left mb-3 w-full text-card')}>{legend}</legend>
      <div className={cn('clear-both flex flex-col', look === 'card' ? 'gap-5' : 'gap-1', className)}>
        {hint ? <p id={id ? `${id}-hint` : undefined} className="text-label text-ink-2">{hint}</p> : null}
        {error ? <p id={id ? `${id}-error` : undefined} className="text-label font-bold text-vermilion-700">{error}</p> : null}
        {children}
      </div>
    </fieldset>
  );
}
