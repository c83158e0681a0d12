import type { ComponentProps, ReactNode } from 'react';
import { cn } from '@/lib/cn';

type Props = Omit<ComponentProps<'button'>, 'aria-label' | 'title'> & { name: string; icon: ReactNode };

/** A button without words on it: its name is spoken and shown as a hint. */
export function IconButton({ name, icon, className, type = 'button', ...rest }: Props) {
  return (
    <button {...rest} type={type} aria-label={name} title={name} className={cn('inline-flex size-9 shrink-0 items-center justify-center rounded-field print:hidden text-ink-3 hover:bg-teal-50 hover:text-teal-700 disabled:opacity-40 disabled:cursor-not-allowed', className)}>
      {icon}
    </button>
  );
}
