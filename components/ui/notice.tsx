import type { ReactNode } from 'react';
import { cn } from '@/lib/cn';

const tones = {
  info: 'bg-teal-50 border-teal-200',
  caution: 'bg-amber-100 border-amber-700/40',
  attention: 'bg-vermilion-100 border-vermilion-600/50',
  good: 'bg-green-100 border-green-700/40',
} as const;

/** A quiet box with one message. It informs; it never stands in for an error beside a field. */
export function Notice({ tone = 'info', children, className }: { tone?: keyof typeof tones; children: ReactNode; className?: string }) {
  return <div className={cn('rounded-field border px-4 py-3 text-ink', tones[tone], className)}>{children}</div>;
}
