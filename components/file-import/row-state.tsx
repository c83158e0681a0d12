import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { cn } from '@/lib/cn';

interface Props {
  look: { Icon: LucideIcon; tone: string };
  word: string;
  faults: readonly string[];
  remarks: readonly string[];
  children?: ReactNode;
}

/** What becomes of a row, by shape and word, and why. */
export function RowState({ look: { Icon, tone }, word, faults, remarks, children }: Props) {
  return (
    <>
      <span className={cn('flex items-center gap-2 font-bold', tone)}><Icon aria-hidden size={16} className="shrink-0" />{word}</span>
      <ul className="text-label">
        {children}
        {faults.map((fault) => <li key={fault} className="text-vermilion-700 [overflow-wrap:anywhere]">{fault}</li>)}
        {remarks.map((remark) => <li key={remark} className="text-ink-2 [overflow-wrap:anywhere]">{remark}</li>)}
      </ul>
    </>
  );
}
