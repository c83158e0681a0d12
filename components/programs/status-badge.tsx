import { CircleCheck, CircleDashed, CirclePause, CirclePlay } from 'lucide-react';
import { cn } from '@/lib/cn';
import type { ProgramStatus } from '@/lib/domain/program';

const looks = {
  draft: { Icon: CircleDashed, className: 'bg-sunk text-ink-2' },
  active: { Icon: CirclePlay, className: 'bg-green-100 text-green-700' },
  paused: { Icon: CirclePause, className: 'bg-amber-100 text-amber-700' },
  completed: { Icon: CircleCheck, className: 'bg-blue-100 text-blue-700' },
} as const;

/** Shape, word and colour, so that it holds in grey. */
export function StatusBadge({ status, label }: { status: ProgramStatus; label: string }) {
  const { Icon, className } = looks[status];
  return (
    <span className={cn('inline-flex min-h-6 items-center gap-1.5 rounded-md px-2 text-label font-bold', className)}>
      <Icon aria-hidden size={14} />
      {label}
    </span>
  );
}
