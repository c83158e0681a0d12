import { drawFigure, drawMovement, isHeld } from '@/lib/figure/draw-figure';
import { usualTempo, type Tempo } from '@/lib/figure/tempo';
import { FigurePlayer, type PlayerLabels } from './figure-player';
import { FigureSvg } from './figure-svg';
import type { PlayedFigure } from './play-figure';

interface FigureMotionProps extends PlayedFigure {
  title: string;
  /** What starts, what moves and what ends, in words. */
  description?: string;
  labels: PlayerLabels;
  tempo?: Tempo;
  className?: string;
}

/** The exercise as a picture that can be set in motion; a held position stays a still. */
export function FigureMotion({ title, description, labels, tempo = usualTempo, className, ...figure }: FigureMotionProps) {
  const { movement, ...options } = figure;
  const draw = (moment: number) => (movement ? drawMovement(movement, { ...options, moment }) : drawFigure({ ...options, moment }));
  const [still, end] = [draw(0), draw(1)];
  if (!still || !end) return null;
  if (movement ? !movement.end : isHeld(figure.slug)) return <FigureSvg drawing={still} title={title} className={className} />;
  return <FigurePlayer still={still} end={end} title={title} description={description} labels={labels} tempo={tempo} className={className} {...figure} />;
}
