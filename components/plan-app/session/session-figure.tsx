'use client';
import { useEffect, useState } from 'react';
import { FigureSvg } from '@/components/figure/figure-svg';
import { drawFigure, hasFigure } from '@/lib/figure/draw-figure';
import { pictureAddress } from '@/lib/figure-address';
import type { FigureLook } from '@/lib/domain/figure-look';
import type { SnapshotExercise } from '@/lib/domain/plan-snapshot';
import { paceOf } from '@/lib/domain/session/timing-of';
import { viewOf } from '@/lib/domain/session/view-of';
import type { SessionRunner } from './session-runner';
import { useReducedMotion } from './use-reduced-motion';

interface Props {
  exercise: SnapshotExercise;
  look: FigureLook;
  isMirrored: boolean;
  /** The session whose own time moves the figure; left out where it stands still, in the end position. */
  runner?: SessionRunner;
}

/** Milliseconds between drawings: 25 a second look smooth and leave a phone room to breathe. */
const frameTime = 40;
/** Drawings are this fine, so that a position that stands still is not drawn again and again. */
const positions = 120;
/** How much faster than its pace the figure may catch up after a jump. */
const hurry = 3;

/** Where the figure stands now: it follows the session, and never leaps. */
function useProgress(exercise: SnapshotExercise, runner: SessionRunner | undefined, isStill: boolean): number {
  const [progress, setProgress] = useState(runner ? 0 : 1);
  useEffect(() => {
    if (!runner || isStill) return;
    const pace = paceOf(exercise.dose);
    let [shown, last] = [0, performance.now()];
    const timer = setInterval(() => {
      const figure = viewOf(runner.state(), Date.now())?.figure;
      const now = performance.now();
      const most = ((now - last) / 1000) * (figure?.part === 'back' ? 1 / pace.back : hurry / pace.out);
      const target = figure?.progress ?? 0;
      shown += Math.max(-most, Math.min(most, target - shown));
      last = now;
      setProgress(Math.round(shown * positions) / positions);
    }, frameTime);
    return () => clearInterval(timer);
  }, [exercise, runner, isStill]);
  return progress;
}

function Still({ exercise, look, isMirrored, moment }: Omit<Props, 'runner'> & { moment: 'start' | 'end' }) {
  const { slug, picture, name } = exercise;
  const drawn = picture.figureSlug ?? slug;
  const drawing = picture.pictureId || picture.figureId || !hasFigure(drawn) ? null : drawFigure({ slug: drawn, moment, mirrored: isMirrored, ...look });
  if (drawing) return <FigureSvg drawing={drawing} title={name} className="session-drawing" />;
  return <img src={pictureAddress(slug, picture, { moment, mirrored: isMirrored, look }, 'plan')} alt={name} decoding="async" className="session-drawing" />;
}

/**
 * The exercise in motion, in step with the session. Without a figure its pictures: start or end, whichever is nearer; a
 * photograph is one. For less motion start and end stand side by side.
 */
export function SessionFigure({ exercise, look, isMirrored, runner }: Props) {
  const isReduced = useReducedMotion();
  const { slug, picture } = exercise;
  const drawn = picture.figureSlug ?? slug;
  const isDrawn = !picture.pictureId && !picture.figureId && hasFigure(drawn);
  const progress = useProgress(exercise, runner, isReduced);
  const still = { exercise, look, isMirrored };
  if (isReduced && !picture.pictureId && runner) {
    return (
      <div className="session-both">
        <Still {...still} moment="start" />
        <Still {...still} moment="end" />
      </div>
    );
  }
  if (!isDrawn || !runner) return <Still {...still} moment={runner && progress < 0.5 ? 'start' : 'end'} />;
  const drawing = drawFigure({ slug: drawn, moment: progress, mirrored: isMirrored, ...look });
  return drawing ? <FigureSvg drawing={drawing} title={exercise.name} className="session-drawing" /> : null;
}
