import { cn } from '@/lib/cn';

/** The plate that an exercise's picture stands on. It keeps its size, so that nothing moves when a picture arrives. */
export function FigurePlace({ className }: { slug: string; name?: string; className?: string }) {
  return <div aria-hidden="true" className={cn('aspect-[8/5] shrink-0 rounded-field border border-line bg-plate', className)} />;
}
