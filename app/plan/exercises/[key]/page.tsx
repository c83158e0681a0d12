import type { Metadata } from 'next';
import { ExerciseSteps } from '@/components/plan/exercise-steps';
import { PlanShell } from '@/components/plan/plan-shell';
import { routes } from '@/lib/routes';
import { frameOf } from '@/lib/server/plan/frame';
import { getExercise } from '@/lib/server/plan/queries';
import { orNotFound, requireLink } from '@/lib/server/plan/require-link';
import { planTitle } from '../../plan-title';

export const generateMetadata = (): Promise<Metadata> => planTitle('exercise');

export default async function ExercisePage({ params }: { params: Promise<{ key: string }> }) {
  const { key } = await params;
  const actor = await requireLink();
  const { plan, exercise, next } = await orNotFound(getExercise(actor, key));
  const frame = await frameOf(actor, plan, routes.planExercise(key));
  return (
    <PlanShell frame={frame} back={{ href: routes.plan }}>
      <ExerciseSteps exercise={exercise} locale={plan.locale} therapist={plan.version?.therapist ?? ''} next={plan.aside ? null : next} aside={plan.aside !== null} />
    </PlanShell>
  );
}
