import { usualFigureLook, type FigureLook } from '@/lib/domain/figure-look';
import type { FrozenPicture } from '@/lib/domain/frozen-picture';

interface FigurePicture {
  moment: 'start' | 'end';
  mirrored: boolean;
  look?: FigureLook;
}

/** `end.svg`, `end-mirrored.svg`, `end-mirrored.umber-broad.svg`: everything that changes the picture is in its name. */
export function pictureName({ moment, mirrored, look = usualFigureLook }: FigurePicture): string {
  const isUsual = look.look === usualFigureLook.look && look.build === usualFigureLook.build;
  return `${moment}${mirrored ? '-mirrored' : ''}${isUsual ? '' : `.${look.look}-${look.build}`}.svg`;
}

/** Where the picture of an exercise is found. The plan's cookie holds under /plan alone, so what needs it is served there. */
export function pictureAddress(slug: string, picture: FrozenPicture | null, shown: FigurePicture, area: 'clinic' | 'plan' = 'clinic'): string {
  const home = area === 'plan' ? '/plan' : '';
  if (picture?.pictureId) return `${home}/pictures/${picture.pictureId}`;
  if (picture?.figureId) return `${home}/figures/own/${picture.figureId}/${pictureName(shown)}`;
  return `/figures/${picture?.figureSlug ?? slug}/${pictureName(shown)}`;
}
