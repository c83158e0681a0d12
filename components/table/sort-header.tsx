import { ArrowDown, ArrowUp } from 'lucide-react';
import Link from 'next/link';
import { cn } from '@/lib/cn';

/** A column's name that sorts by it. The arrow and the weight say which column it is; aria-sort says it aloud. */
export function SortHeader({ label, sorted, href }: { label: string; sorted: false | 'asc' | 'desc'; href: string }) {
  const Arrow = sorted === 'desc' ? ArrowDown : ArrowUp;
  return (
    <Link href={href} prefetch={false} scroll={false} className={cn('inline-flex min-h-6 items-center gap-1 hover:text-teal-700 hover:underline', sorted && 'font-bold text-ink')}>
      {label}
      {sorted ? <Arrow aria-hidden size={14} /> : null}
    </Link>
  );
}
