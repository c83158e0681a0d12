import { drawFigure, isHeld, type DrawFigureOptions } from '@/lib/figure/draw-figure';
import { usualTempo, type Tempo } from '@/lib/figure/tempo';
import { FigurePlayer, type PlayerLabels } from './figure-player';
import { FigureStill } from './figure-still';

interface FigureMotionProps extends Pick<DrawFigureOptions, 'slug' | 'mirrored' | 'style' | 'look' | 'build'> {
  title: string;
  labels: PlayerLabels;
  tempo?: Tempo;
  className?: string;
}

/** The exercise as a picture that can be set in motion; a held position stays a still. */
export function FigureMotion({ title, labels, tempo = usualTempo, className, ...figure }: FigureMotionProps) {
  if (isHeld(figure.slug)) return <FigureStill {...figure} moment="start" title={title} className={className} />;
  const still = drawFigure({ ...figure, moment: 0 });
  return still ? <FigurePlayer still={still} title={title} labels={labels} tempo={tempo} className={className} {...figure} /> : null;
}
