'use client';

import { useEffect, useRef, useState } from 'react';
import type { DrawFigureOptions, Drawing } from '@/lib/figure/draw-figure';
import { tempoAt, type Tempo } from '@/lib/figure/tempo';
import { FigureSvg } from './figure-svg';

export interface PlayerLabels {
  play: string;
  pause: string;
  /** Name of the slider from start to end position. */
  position: string;
}

interface FigurePlayerProps extends Pick<DrawFigureOptions, 'slug' | 'mirrored' | 'style'> {
  /** The start position, drawn on the server: it is there before any script, and nothing moves when the script arrives. */
  still: Drawing;
  title: string;
  labels: PlayerLabels;
  tempo: Tempo;
  className?: string;
}

/** Milliseconds between drawings: 25 a second look smooth and leave a phone room to breathe. */
const frameTime = 40;

/** The drawing engine is fetched only when somebody asks for motion. */
const loadEngine = () => import('@/lib/figure/draw-figure');

/**
 * Plays a movement at its prescribed tempo. It never starts by itself; with reduced motion it changes between start and
 * end without moving in between.
 */
export function FigurePlayer({ still, title, labels, tempo, className, slug, mirrored, style }: FigurePlayerProps) {
  const [shown, setShown] = useState({ drawing: still, progress: 0 });
  const [isPlaying, setIsPlaying] = useState(false);
  const elapsed = useRef(0);

  const show = (engine: Awaited<ReturnType<typeof loadEngine>>, progress: number): void => {
    const drawing = engine.drawFigure({ slug, mirrored, style, moment: progress });
    if (drawing) setShown({ drawing, progress });
  };

  useEffect(() => {
    if (!isPlaying) return;
    const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    let frame = 0;
    let stopped = false;
    loadEngine().then(
      (engine) => {
        let last: number | undefined;
        let drawn = -Infinity;
        const step = (now: number): void => {
          if (stopped) return;
          elapsed.current += last === undefined ? 0 : (now - last) / 1000;
          last = now;
          if (now - drawn >= frameTime) {
            drawn = now;
            const { progress } = tempoAt(tempo, elapsed.current);
            show(engine, isCalm ? Math.round(progress) : progress);
          }
          frame = requestAnimationFrame(step);
        };
        frame = requestAnimationFrame(step);
      },
      () => setIsPlaying(false),
    );
    return () => {
      stopped = true;
      cancelAnimationFrame(frame);
    };
    // eslint-plugin-react-hooks: the figure of a player never changes while it is mounted.
  }, [isPlaying]);

  const scrub = async (percent: number): Promise<void> => {
    setIsPlaying(false);
    elapsed.current = (tempo.out * percent) / 100;
    show(await loadEngine(), percent / 100);
  };

  return (
    <div className="grid gap-2">
      <FigureSvg drawing={shown.drawing} title={title} className={className} />
      <div className="flex items-center gap-3">
        <button type="button" className="min-h-11 min-w-24 rounded-md border px-4" onClick={() => setIsPlaying(!isPlaying)}>
          {isPlaying ? labels.pause : labels.play}
        </button>
        <input
          type="range"
          className="min-h-11 grow"
          min={0}
          max={100}
          step={5}
          value={Math.round(shown.progress * 100)}
          aria-label={labels.position}
          onChange={(event) => void scrub(Number(event.target.value))}
        />
      </div>
    </div>
  );
}
