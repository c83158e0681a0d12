import { useTranslations } from 'next-intl';
import type { PlanSnapshot, SnapshotExercise } from '@/lib/domain/plan-snapshot';
import type { NextUp } from '@/lib/domain/session/next-of';
import type { SessionExercise } from '@/lib/domain/session/session-state';
import type { SessionView } from '@/lib/domain/session/view-of';

/** The words and the picture of an exercise on its step; undefined once the plan has changed under a kept session. */
export function wordsOf({ exercises }: Pick<PlanSnapshot, 'exercises'>, { itemId, level }: Pick<SessionExercise, 'itemId' | 'level'>): SnapshotExercise | undefined {
  return exercises.find((one) => one.itemId === itemId && one.level === level) ?? exercises.find((one) => one.itemId === itemId);
}

/** "rest 30 seconds, then set 2" */
export function useNextWords(snapshot: PlanSnapshot): (next: NextUp) => string {
  const t = useTranslations('session');
  return (next) => {
    if (next.kind === 'rest') return t('next.restSet', { length: t('length', { seconds: next.seconds }), set: next.set });
    if (next.kind === 'side') return t('next.side', { side: next.side });
    if (next.kind === 'set') return t('next.set', { set: next.set });
    return next.kind === 'exercise' ? (wordsOf(snapshot, next.exercise)?.name ?? '') : t('next.end');
  };
}

/** The few words above the number. */
export function useCue(): (view: SessionView) => string {
  const t = useTranslations('session.cue');
  return (view) => {
    if (view.phase === 'paused') return t('paused');
    if (view.step === 'get-set') return t('getSet');
    if (view.step === 'wait') return t('done');
    if (view.step === 'more') return t('enough');
    if (view.step === 'rest') return t(view.isRestOver ? 'restOver' : 'rest');
    if (view.step === 'finished') return t('finished');
    if (view.step === 'ready') return waiting(view);
    if (view.unit === 'reps') return t('repeat');
    if (view.figure.part === 'out') return t('move');
    if (view.figure.part !== 'hold') return t('back');
    return t(view.exercise.dose.amount.kind === 'reps' ? 'hold' : view.unit === 'breaths' ? 'breathe' : 'stay');
  };
  function waiting({ sides, set }: SessionView): string {
    const done = sides.find(({ isDone }) => isDone);
    if (done) return t('sideDone', { side: done.side });
    return set > 1 ? t('setDone', { set: set - 1 }) : t('ready');
  }
}

/** Long times read as minutes and seconds. */
export function numberText({ number, unit }: Pick<SessionView, 'number' | 'unit'>): string {
  if (number === null) return '';
  return unit === 'seconds' && number >= 100 ? `${Math.floor(number / 60)}:${String(number % 60).padStart(2, '0')}` : String(number);
}
