import type { ComponentProps } from 'react';
import { cn } from '@/lib/cn';

/** A surface with a hairline. No shadow: depth is not information here. */
export function Card({ className, ...rest }: ComponentProps<'section'>) {
  return <section {...rest} className={cn('rounded-card border border-line bg-surface', className)} />;
}
