'use client';
import { useTranslations } from 'next-intl';
import { useState, type ReactNode } from 'react';
import { uuidv7 } from 'uuidv7';
import { Icon } from '@/components/plan/icon';
import type { PlanSnapshot, SnapshotExercise } from '@/lib/domain/plan-snapshot';
import type { SessionLogInput } from '@/lib/domain/session-log';
import { exercisesOn } from '@/lib/domain/snapshot-day';
import { useDevice } from '../device/use-device';

const strong = { b: (chunks: ReactNode) => <b>{chunks}</b> };

/** The step below the one that an exercise stands on; null where the therapist has allowed none. */
export function easierStep(snapshot: PlanSnapshot, exercise: SnapshotExercise): SnapshotExercise | null {
  if (exercise.easier === null) return null;
  return snapshot.exercises.find(({ itemId, level }) => itemId === exercise.itemId && level === exercise.easier) ?? null;
}

/** A step's dose, and its name where it is another exercise. `t` is for `plan.ladder`. */
export function stepWords(step: SnapshotExercise, from: SnapshotExercise, t: (key: 'other', values: { name: string; dose: string }) => string): string {
  return step.name === from.name ? step.doseWords : t('other', { name: step.name, dose: step.doseWords });
}

/** Goes one step down, and says so. */
export function EasierButton({ exercise, easier, labelledBy }: { exercise: SnapshotExercise; easier: SnapshotExercise; labelledBy: string }) {
  const t = useTranslations('plan.ladder');
  const { tell } = useDevice();
  const [taken, setTaken] = useState<string | null>(null);
  const take = async () => {
    await tell('ladder-step', { id: uuidv7(), itemKey: exercise.key, way: 'easier', from: exercise.level }, null);
    setTaken(easier.name);
  };
  return (
    <div role="status">
      {taken ? (
        <p className="flex gap-3"><Icon name="check" /> {t('doneEasier', { name: taken })}</p>
      ) : (
        <button type="button" className="plan-primary plan-outline" aria-describedby={labelledBy} onClick={() => void take()}>{t('easier')}</button>
      )}
    </div>
  );
}

/** For exercises that hurt or were too hard in this session: the step that the therapist allowed, one press away. */
export function EasierOffers({ snapshot, session }: { snapshot: PlanSnapshot; session: SessionLogInput }) {
  const t = useTranslations('plan.ladder');
  const { entries } = useDevice();
  // As the exercises stood when the page came: taking a step must not offer the next one.
  const [offers] = useState(() => {
    const hard = session.items.filter(({ reason }) => reason === 'pain' || reason === 'too-hard').map(({ itemId }) => itemId);
    return exercisesOn(snapshot, session.localDay, entries).all.filter(({ itemId }) => hard.includes(itemId));
  });
  return offers.map((exercise) => {
    const easier = easierStep(snapshot, exercise);
    if (!easier) return null;
    const id = `easier-${exercise.itemId}`;
    return (
      <section key={exercise.itemId} className="plan-card plan-pad flex flex-col gap-2" aria-labelledby={id}>
        <h2 id={id}>{t('tooMuch', { name: exercise.name })}</h2>
        <p>{t.rich('easierIs', { ...strong, words: stepWords(easier, exercise, t) })}</p>
        <EasierButton exercise={exercise} easier={easier} labelledBy={id} />
      </section>
    );
  });
}
