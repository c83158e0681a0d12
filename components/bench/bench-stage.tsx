'use client';

import { Pause, Play } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { FigureSvg } from '@/components/figure/figure-svg';
import { Button } from '@/components/ui/button';
import { drawMovement } from '@/lib/figure/draw-figure';
import type { Movement } from '@/lib/figure/movement';
import { tempoAt, usualTempo } from '@/lib/figure/tempo';
import { BenchSlider } from './bench-slider';
import type { BenchView } from './view-panel';

interface Props {
  name: string;
  movement: Movement;
  view: BenchView;
  progress: number;
  onProgress: (progress: number) => void;
  onTurn: (yaw: number, pitch: number) => void;
}

const turns: Record<string, readonly [number, number]> = { ArrowLeft: [-5, 0], ArrowRight: [5, 0], ArrowUp: [0, 5], ArrowDown: [0, -5] };

/** The figure large, at the moment that is worked on, and as small as it is printed. */
export function BenchStage({ name, movement, view, progress, onProgress, onTurn }: Props) {
  const t = useTranslations('bench');
  const [isPlaying, setIsPlaying] = useState(false);
  const seconds = useRef(0);
  const drawing = useMemo(() => drawMovement(movement, { ...view, moment: progress }), [movement, view, progress]);

  useEffect(() => {
    if (!isPlaying) return;
    const begun = performance.now() - seconds.current * 1000;
    const timer = setInterval(() => {
      seconds.current = (performance.now() - begun) / 1000;
      onProgress(tempoAt(usualTempo, seconds.current).progress);
    }, 60);
    return () => clearInterval(timer);
  }, [isPlaying, onProgress]);

  const scrub = (to: number) => {
    setIsPlaying(false);
    seconds.current = usualTempo.out * to;
    onProgress(to);
  };
  const press = (event: KeyboardEvent) => {
    const by = turns[event.key];
    if (by) onTurn(...by);
    else if (event.key === ' ') setIsPlaying(!isPlaying);
    else return;
    event.preventDefault();
  };

  return (
    <div className="flex flex-col gap-3">
      <div role="group" tabIndex={0} aria-label={t('stage')} onKeyDown={press} className="grid min-h-72 place-items-center rounded-field bg-plate p-4">
        <FigureSvg drawing={drawing} title={name} className="h-auto max-h-[52vh] w-full" />
      </div>
      <div className="flex flex-wrap items-end gap-4">
        <div className="w-[120px] shrink-0 rounded-field border border-line bg-plate p-1"><FigureSvg drawing={drawing} className="h-auto w-full" /><p className="text-center text-label text-[#46535f]">{t('small')}</p></div>
        <div className="flex min-w-60 flex-1 flex-col gap-2">
          {movement.end ? (
            <div className="flex flex-wrap gap-2">
              <Button className="min-w-28" onClick={() => setIsPlaying(!isPlaying)}>{isPlaying ? <Pause aria-hidden size={18} /> : <Play aria-hidden size={18} />}{isPlaying ? t('pause') : t('play')}</Button>
              <Button onClick={() => scrub(0)}>{t('moment.start')}</Button>
              <Button onClick={() => scrub(1)}>{t('moment.end')}</Button>
            </div>
          ) : null}
          {movement.end ? <BenchSlider label={t('time')} min={0} max={1} step={0.05} value={progress} onChange={scrub} /> : <p className="text-ink-2">{t('held')}</p>}
          <p className="text-label text-ink-2">{t('keys')}</p>
        </div>
      </div>
    </div>
  );
}
