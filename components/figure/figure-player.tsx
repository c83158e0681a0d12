'use client';

import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { Button } from '@/components/ui/button';
import type { Drawing } from '@/lib/figure/draw-figure';
import type { Tempo } from '@/lib/figure/tempo';
import { FigureSvg } from './figure-svg';
import { drawFrame, playFigure, type PlayedFigure } from './play-figure';

export interface PlayerLabels {
  play: string;
  pause: string;
  /** Name of the slider from start to end position. */
  position: string;
}

interface FigurePlayerProps extends PlayedFigure {
  /** The start position, drawn on the server: it is there before any script, and nothing moves when the script arrives. */
  still: Drawing;
  /** The end position beside it, for who wishes for less motion. */
  end: Drawing;
  title: string;
  description?: string;
  labels: PlayerLabels;
  tempo: Tempo;
  className?: string;
}

const scrubBy: Record<string, number> = { ArrowLeft: -0.05, ArrowDown: -0.05, ArrowRight: 0.05, ArrowUp: 0.05 };

/** Plays a movement at its prescribed tempo. It never starts by itself; the slider and the arrow keys step through it, the space bar plays and pauses. */
export function FigurePlayer({ still, end, title, description, labels, tempo, className, slug, movement, mirrored, style, look, build }: FigurePlayerProps) {
  const id = useId();
  const [frame, setFrame] = useState({ drawing: still, progress: 0 });
  const [isPlaying, setIsPlaying] = useState(false);
  const seconds = useRef(0);

  useEffect(() => {
    if (!isPlaying) return;
    return playFigure({
      figure: { slug, movement, mirrored, style, look, build },
      tempo,
      from: seconds.current,
      onFrame: (next, at) => {
        seconds.current = at;
        setFrame(next);
      },
      onFailure: () => setIsPlaying(false),
    });
  }, [isPlaying, slug, movement, mirrored, style, look, build, tempo]);

  const scrub = async (to: number): Promise<void> => {
    const progress = Math.min(1, Math.max(0, to));
    setIsPlaying(false);
    seconds.current = tempo.out * progress;
    const next = await drawFrame({ slug, movement, mirrored, style, look, build }, progress);
    if (next) setFrame(next);
  };
  const press = (event: KeyboardEvent) => {
    const by = scrubBy[event.key];
    if (event.key === ' ') setIsPlaying(!isPlaying);
    else if (by) void scrub(frame.progress + by);
    else return;
    event.preventDefault();
  };

  return (
    <div className="grid gap-2">
      {description ? <p id={`${id}-about`} className="sr-only">{description}</p> : null}
      <div role="group" tabIndex={0} aria-label={title} aria-describedby={description ? `${id}-about` : undefined} onKeyDown={press} className="grid items-end gap-2 motion-reduce:grid-cols-2">
        <FigureSvg drawing={frame.drawing} className={className} />
        <FigureSvg drawing={end} className={`hidden motion-reduce:block ${className ?? ''}`} />
      </div>
      <div className="flex items-center gap-3">
        <Button className="min-w-24" onClick={() => setIsPlaying(!isPlaying)}>
          {isPlaying ? labels.pause : labels.play}
        </Button>
        <input
          type="range"
          className="min-h-9 grow accent-primary"
          min={0}
          max={1}
          step={0.05}
          value={frame.progress}
          aria-label={labels.position}
          aria-valuetext={`${Math.round(frame.progress * 100)} %`}
          onChange={(event) => void scrub(Number(event.target.value))}
        />
      </div>
    </div>
  );
}
