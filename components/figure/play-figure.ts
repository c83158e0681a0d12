import type { DrawFigureOptions, Drawing } from '@/lib/figure/draw-figure';
import { tempoAt, type Tempo } from '@/lib/figure/tempo';

export type PlayedFigure = Pick<DrawFigureOptions, 'slug' | 'mirrored' | 'style' | 'look' | 'build'>;

export interface Frame {
  drawing: Drawing;
  progress: number;
}

/** Milliseconds between drawings: 25 a second look smooth and leave a phone room to breathe. */
const frameTime = 40;

/** One picture of a movement. The drawing engine is fetched only now that somebody asks for motion. */
export async function drawFrame(figure: PlayedFigure, progress: number): Promise<Frame | null> {
  const { drawFigure } = await import('@/lib/figure/draw-figure');
  const drawing = drawFigure({ ...figure, moment: progress });
  return drawing && { drawing, progress };
}

interface Playing {
  figure: PlayedFigure;
  tempo: Tempo;
  /** Seconds into the repetitions to go on from. */
  from: number;
  onFrame: (frame: Frame, seconds: number) => void;
  onFailure: () => void;
}

/** Repeat a movement until stopped. With reduced motion the picture changes from start to end without moving in between. */
export function playFigure({ figure, tempo, from, onFrame, onFailure }: Playing): () => void {
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const started = performance.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const step = async (): Promise<void> => {
    const seconds = from + (performance.now() - started) / 1000;
    const { progress } = tempoAt(tempo, seconds);
    const frame = await drawFrame(figure, isCalm ? Math.round(progress) : progress);
    if (stopped || !frame) return;
    onFrame(frame, seconds);
    timer = setTimeout(next, frameTime);
  };
  const next = (): void => void step().catch(onFailure);
  next();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
