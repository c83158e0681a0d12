import { cn } from '@/lib/cn';

interface Props {
  slug: string;
  /** Text alternative; left out where words beside the picture say the same. */
  name?: string;
  moment?: 'start' | 'end';
  mirrored?: boolean;
  className?: string;
}

/** The plate that an exercise's picture stands on. Its size is the plate's, so nothing moves when the picture arrives. */
export function FigurePlace({ slug, name = '', moment = 'end', mirrored = false, className }: Props) {
  return (
    <span className={cn('block aspect-[8/5] shrink-0 overflow-hidden rounded-field border border-line bg-plate', className)}>
      <img src={`/figures/${slug}/${moment}${mirrored ? '-mirrored' : ''}.svg`} alt={name} loading="lazy" decoding="async" className="size-full object-contain p-[4%]" />
    </span>
  );
}
