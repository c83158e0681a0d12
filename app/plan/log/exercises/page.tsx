import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { ItemAnswers } from '@/components/plan/item-answers';
import { PlanShell } from '@/components/plan/plan-shell';
import { SubmitAction } from '@/components/plan/submit-action';
import { getTranslations } from 'next-intl/server';
import { routes } from '@/lib/routes';
import { readDraft } from '@/lib/server/plan/draft-cookie';
import { frameOf } from '@/lib/server/plan/frame';
import { getDay } from '@/lib/server/plan/queries';
import { orNotFound, requireLink } from '@/lib/server/plan/require-link';
import { planTitle } from '../../plan-title';

export const generateMetadata = (): Promise<Metadata> => planTitle('log');

export default async function LogExercisesPage() {
  const actor = await requireLink();
  const { log } = await readDraft(actor);
  if (!log) redirect(routes.planLog);
  const { plan, exercises } = await orNotFound(getDay(actor, log));
  const frame = await frameOf(actor, plan, routes.planLogExercises);
  const t = await getTranslations('plan.log');
  return (
    <PlanShell frame={frame} back={{ href: routes.planLog }} step={t('step', { step: 2, of: 3 })} action={<SubmitAction form="answers" text={t('nextPain')} icon="next" />}>
      <ItemAnswers token={frame.token} exercises={exercises} log={log} look={plan.look} />
    </PlanShell>
  );
}
