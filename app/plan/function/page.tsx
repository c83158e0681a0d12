import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { FunctionThanks } from '@/components/plan/function-thanks';
import { NameActivity } from '@/components/plan/name-activity';
import { PlanShell } from '@/components/plan/plan-shell';
import { Problem } from '@/components/plan/problem';
import { SubmitAction } from '@/components/plan/submit-action';
import { maximumActivities, scoredRows } from '@/lib/domain/psfs';
import { routes } from '@/lib/routes';
import { measureInHand } from '@/lib/server/outcomes/measure-in-hand';
import { getOpenRequest } from '@/lib/server/outcomes/requests';
import { readDraft } from '@/lib/server/plan/draft-cookie';
import { frameOf } from '@/lib/server/plan/frame';
import { getPlan } from '@/lib/server/plan/queries';
import { requireLink } from '@/lib/server/plan/require-link';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('planFunction'))('title') };
}

/** Names one activity after the other the first time; later the same ones are scored again. After sending it says thank you. */
export default async function FunctionPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const actor = await requireLink();
  const { n: asked, problem } = await searchParams;
  const draft = await readDraft(actor);
  const request = await getOpenRequest(actor);
  if (!request && !draft.measured) redirect(routes.plan);
  const plan = await getPlan(actor, 'function');
  const frame = await frameOf(actor, plan, routes.planFunction);
  if (!request) return <PlanShell frame={frame}><FunctionThanks /></PlanShell>;
  const measure = measureInHand(draft.measure, request);
  if (measure.isAgain) redirect(routes.planFunctionScore(1));
  const n = Math.min(Number(asked ?? 1) || 1, measure.rows.length + 1, maximumActivities);
  const t = await getTranslations('planFunction');
  return (
    <PlanShell frame={frame} back={{ href: n === 1 ? routes.plan : routes.planFunctionScore(n - 1) }} step={t('step', { n })} action={<SubmitAction form="activity" text={t('next')} icon="next" />}>
      <Problem code={problem} />
      <NameActivity token={frame.token} n={n} told={measure.rows[n - 1]?.activity ?? ''} mayEnd={scoredRows(measure).length > 0} />
    </PlanShell>
  );
}
