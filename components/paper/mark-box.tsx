import { cn } from '@/lib/cn';
import type { Mark } from '@/lib/domain/paper-grid';

const shapes = {
  done: <path d="M5 13l5 5 9-11" strokeWidth="3" className="fill-none stroke-current" />,
  partly: <path d="M4 20V4h16z" className="fill-current" />,
  skipped: <path d="M6 6l12 12M18 6L6 18" strokeWidth="3" className="fill-none stroke-current" />,
} as const;

const inks = { done: 'text-teal-700', partly: 'text-teal-700', skipped: 'text-ink-2' } as const;

/** A box as on the paper: tick, half, cross, or nothing. */
export function MarkBox({ mark, faint }: { mark: Mark; faint: boolean }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className={cn('mx-auto block size-6', mark ? inks[mark] : '', faint && 'opacity-60')}>
      {mark ? shapes[mark] : null}
    </svg>
  );
}
