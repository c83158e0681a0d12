import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { CheckScores } from '@/components/plan/check-scores';
import { PlanShell } from '@/components/plan/plan-shell';
import { Problem } from '@/components/plan/problem';
import { SubmitAction } from '@/components/plan/submit-action';
import { scoredRows } from '@/lib/domain/psfs';
import { routes } from '@/lib/routes';
import { getOpenRequest } from '@/lib/server/outcomes/requests';
import { readDraft } from '@/lib/server/plan/draft-cookie';
import { frameOf } from '@/lib/server/plan/frame';
import { getPlan } from '@/lib/server/plan/queries';
import { requireLink } from '@/lib/server/plan/require-link';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('planFunction'))('title') };
}

/** Everything told, to be put right before it is sent. */
export default async function CheckPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const actor = await requireLink();
  const request = await getOpenRequest(actor);
  const { measure } = await readDraft(actor);
  if (!request || measure?.requestId !== request.id || scoredRows(measure).length === 0) redirect(request ? routes.planFunction : routes.plan);
  const plan = await getPlan(actor, 'function');
  const frame = await frameOf(actor, plan, routes.planFunctionCheck);
  const t = await getTranslations('planFunction');
  return (
    <PlanShell frame={frame} back={{ href: routes.planFunctionScore(measure.rows.length) }} action={<SubmitAction form="measure" text={t('save')} icon="check" />}>
      <Problem code={(await searchParams)['problem']} />
      <CheckScores token={frame.token} measure={measure} zone={plan.zone} />
    </PlanShell>
  );
}
