import { cn } from '@/lib/cn';
import type { FigureLook } from '@/lib/domain/figure-look';
import type { FrozenPicture } from '@/lib/domain/frozen-picture';
import { pictureAddress } from '@/lib/figure-address';

interface Props {
  slug: string;
  /** Text alternative; left out where words beside the picture say the same. */
  name?: string;
  moment?: 'start' | 'end';
  mirrored?: boolean;
  /** What shows the exercise when it is not the built-in figure of its slug. */
  picture?: FrozenPicture | null;
  /** The clinic's on its pages, the patient's on what the patient reads. */
  look?: FigureLook;
  /** The patient's pages send another cookie. */
  area?: 'clinic' | 'plan';
  className?: string;
}

/** The plate that an exercise's picture stands on. Its size is the plate's, so nothing moves when the picture arrives. */
export function FigurePlace({ slug, name = '', moment = 'end', mirrored = false, picture = null, look, area, className }: Props) {
  return (
    <span className={cn('block aspect-[8/5] shrink-0 overflow-hidden rounded-field border border-line bg-plate', className)}>
      <img src={pictureAddress(slug, picture, { moment, mirrored, look }, area)} alt={name} loading="lazy" decoding="async" className="size-full object-contain p-[4%]" />
    </span>
  );
}
