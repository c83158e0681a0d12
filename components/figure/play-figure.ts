import type { DrawMovementOptions, Drawing } from '@/lib/figure/draw-figure';
import type { Movement } from '@/lib/figure/movement';
import { tempoAt, type Tempo } from '@/lib/figure/tempo';

/** A built-in figure by its slug, or a clinic's own as data. */
export interface PlayedFigure extends Pick<DrawMovementOptions, 'mirrored' | 'style' | 'look' | 'build'> {
  slug: string;
  movement?: Movement;
}

export interface Frame {
  drawing: Drawing;
  progress: number;
}

/** Milliseconds between drawings: 25 a second look smooth and leave a phone room to breathe. */
const frameTime = 40;

/** One picture of a movement. The drawing engine is fetched only now that somebody asks for motion. */
export async function drawFrame(figure: PlayedFigure, progress: number): Promise<Frame | null> {
  const { drawFigure, drawMovement } = await import('@/lib/figure/draw-figure');
  const { movement, ...options } = figure;
  const drawing = movement ? drawMovement(movement, { ...options, moment: progress }) : drawFigure({ ...options, moment: progress });
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

/** Repeat a movement until stopped. It moves only after somebody asked for it, so also where less motion is wished for. */
export function playFigure({ figure, tempo, from, onFrame, onFailure }: Playing): () => void {
  const started = performance.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const step = async (): Promise<void> => {
    const seconds = from + (performance.now() - started) / 1000;
    const { progress } = tempoAt(tempo, seconds);
    const frame = await drawFrame(figure, progress);
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
