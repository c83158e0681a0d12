'use client';

import { useEffect, useRef, useState } from 'react';
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
  title: string;
  labels: PlayerLabels;
  tempo: Tempo;
  className?: string;
}

/** Plays a movement at its prescribed tempo. It never starts by itself; the slider steps through it by hand or keyboard. */
export function FigurePlayer({ still, title, labels, tempo, className, slug, mirrored, style, look, build }: FigurePlayerProps) {
  const [frame, setFrame] = useState({ drawing: still, progress: 0 });
  const [isPlaying, setIsPlaying] = useState(false);
  const seconds = useRef(0);

  useEffect(() => {
    if (!isPlaying) return;
    return playFigure({
      figure: { slug, mirrored, style, look, build },
      tempo,
      from: seconds.current,
      onFrame: (next, at) => {
        seconds.current = at;
        setFrame(next);
      },
      onFailure: () => setIsPlaying(false),
    });
  }, [isPlaying, slug, mirrored, style, look, build, tempo]);

  const scrub = async (progress: number): Promise<void> => {
    setIsPlaying(false);
    seconds.current = tempo.out * progress;
    const next = await drawFrame({ slug, mirrored, style, look, build }, progress);
    if (next) setFrame(next);
  };

  return (
    <div className="grid gap-2">
      <FigureSvg drawing={frame.drawing} title={title} className={className} />
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
          onChange={(event) => void scrub(Number(event.target.value))}
        />
      </div>
    </div>
  );
}
