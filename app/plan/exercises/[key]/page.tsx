import type { Metadata } from 'next';
import { ExerciseSteps } from '@/components/plan/exercise-steps';
import { LadderCard } from '@/components/plan/ladder-card';
import { PlanShell } from '@/components/plan/plan-shell';
import { Problem } from '@/components/plan/problem';
import { Stepped } from '@/components/plan/stepped';
import { routes } from '@/lib/routes';
import { frameOf } from '@/lib/server/plan/frame';
import { getExercise } from '@/lib/server/plan/queries';
import { orNotFound, requireLink } from '@/lib/server/plan/require-link';
import { planTitle } from '../../plan-title';

export const generateMetadata = (): Promise<Metadata> => planTitle('exercise');

export default async function ExercisePage({ params, searchParams }: PageProps<'/plan/exercises/[key]'>) {
  const { key } = await params;
  const { problem, stepped } = await searchParams;
  const actor = await requireLink();
  const { plan, exercise, ladder, next } = await orNotFound(getExercise(actor, key));
  const frame = await frameOf(actor, plan, routes.planExercise(key));
  return (
    <PlanShell frame={frame} back={{ href: routes.plan }}>
      <Problem code={problem} />
      {stepped === 'yes' ? <Stepped level={ladder?.level ?? 0} name={exercise.name} /> : null}
      <ExerciseSteps
        exercise={exercise}
        locale={plan.locale}
        therapist={plan.version?.therapist ?? ''}
        next={plan.aside ? null : next}
        aside={plan.aside !== null}
        look={plan.look}
        ladder={ladder ? <LadderCard ladder={ladder} name={exercise.name} locale={plan.locale} token={frame.token} /> : null}
      />
    </PlanShell>
  );
}
