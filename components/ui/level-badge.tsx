import type { AlertLevel } from '@/lib/domain/rules-types';
import { cn } from '@/lib/cn';

const looks: Record<AlertLevel, string> = {
  critical: 'bg-vermilion-600 text-on-vermilion',
  high: 'bg-vermilion-100 text-vermilion-700',
  medium: 'bg-amber-100 text-amber-700',
  low: 'bg-blue-100 text-blue-700',
  info: 'bg-green-100 text-green-700',
};

// Five silhouettes that differ in grey as well: octagon, triangle, diamond, ring, arrow.
const shapes: Record<AlertLevel, React.ReactNode> = {
  critical: (
    <>
      <path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" fill="currentColor" />
      <path d="M8 4v5M8 11v1.4" className="stroke-vermilion-600" strokeWidth="2" />
    </>
  ),
  high: <path d="M8 1.5 15.5 15H.5z" fill="currentColor" />,
  medium: <path d="M8 .8 15.2 8 8 15.2.8 8z" fill="currentColor" />,
  low: <circle cx="8" cy="8" r="5.8" fill="none" stroke="currentColor" strokeWidth="2.6" />,
  info: <path d="M8 15V2.5M2.5 8 8 2.2 13.5 8" fill="none" stroke="currentColor" strokeWidth="2.6" />,
};

export function LevelShape({ level, size = 14 }: { level: AlertLevel; size?: number }) {
  return <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" className="shrink-0">{shapes[level]}</svg>;
}

/** How urgent, by shape, word and colour. */
export function LevelBadge({ level, word }: { level: AlertLevel; word: string }) {
  return (
    <span className={cn('inline-flex min-h-6 shrink-0 items-center gap-1.5 rounded-[6px] px-2 text-label font-bold whitespace-nowrap', looks[level])}>
      <LevelShape level={level} />
      {word}
    </span>
  );
}
