'use client';
import { useEffect, useMemo, useState } from 'react';
import { FigureSvg } from '@/components/figure/figure-svg';
import { drawMovement } from '@/lib/figure/draw-figure';
import type { Movement } from '@/lib/figure/movement';
import { pictureAddress } from '@/lib/figure-address';
import type { PlanSnapshot, SnapshotExercise } from '@/lib/domain/plan-snapshot';
import { paceOf } from '@/lib/domain/session/timing-of';
import { viewOf } from '@/lib/domain/session/view-of';
import type { SessionRunner } from './session-runner';
import { shownMovement } from './shown-movement';
import { useReducedMotion } from './use-reduced-motion';

interface Props {
  exercise: SnapshotExercise;
  /** Who is drawn, and the clinic's own figures. */
  snapshot: Pick<PlanSnapshot, 'look' | 'movements'>;
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

function Still({ exercise, snapshot: { look }, isMirrored, movement, moment }: Omit<Props, 'runner'> & { movement: Movement | undefined; moment: 'start' | 'end' }) {
  const { slug, picture, name } = exercise;
  if (movement) return <FigureSvg drawing={drawMovement(movement, { moment, mirrored: isMirrored, ...look })} title={name} className="session-drawing" />;
  return <img src={pictureAddress(slug, picture, { moment, mirrored: isMirrored, look }, 'plan')} alt={name} decoding="async" className="session-drawing" />;
}

/**
 * The exercise in motion, in step with the session. Without a figure its pictures: start or end, whichever is nearer; a
 * photograph is one. For less motion start and end stand side by side.
 */
export function SessionFigure({ exercise, snapshot, isMirrored, runner }: Props) {
  const isReduced = useReducedMotion();
  const movement = useMemo(() => shownMovement(exercise, snapshot), [exercise, snapshot]);
  const progress = useProgress(exercise, runner, isReduced);
  const still = { exercise, snapshot, isMirrored, movement };
  if (isReduced && !exercise.picture.pictureId && runner) {
    return (
      <div className="session-both">
        <Still {...still} moment="start" />
        <Still {...still} moment="end" />
      </div>
    );
  }
  if (!movement || !runner) return <Still {...still} moment={runner && progress < 0.5 ? 'start' : 'end'} />;
  const drawing = drawMovement(movement, { moment: progress, mirrored: isMirrored, ...snapshot.look });
  return <FigureSvg drawing={drawing} title={exercise.name} className="session-drawing" />;
}
