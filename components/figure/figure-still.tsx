import { drawFigure, type DrawFigureOptions } from '@/lib/figure/draw-figure';
import { FigureSvg } from './figure-svg';

interface FigureStillProps extends DrawFigureOptions {
  /** Text alternative. Without it the picture is decoration beside text that already says the same. */
  title?: string;
  className?: string;
}

/** A still picture of an exercise, drawn on the server. Nothing when the exercise has no figure. */
export function FigureStill({ title, className, ...options }: FigureStillProps) {
  const drawing = drawFigure(options);
  return drawing ? <FigureSvg drawing={drawing} title={title} className={className} /> : null;
}
