import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ScoreActivity } from '@/components/plan/score-activity';
import { PlanShell } from '@/components/plan/plan-shell';
import { Problem } from '@/components/plan/problem';
import { SubmitAction } from '@/components/plan/submit-action';
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

export default async function ScorePage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const actor = await requireLink();
  const { n: asked, problem } = await searchParams;
  const request = await getOpenRequest(actor);
  if (!request) redirect(routes.plan);
  const measure = measureInHand((await readDraft(actor)).measure, request);
  const n = Number(asked ?? 1) || 1;
  const row = measure.rows[n - 1];
  if (!row) redirect(routes.planFunction);
  const frame = await frameOf(actor, await getPlan(actor, 'function'), routes.planFunctionScore(n));
  const t = await getTranslations('planFunction');
  const back = measure.isAgain ? (n === 1 ? routes.plan : routes.planFunctionScore(n - 1)) : routes.planFunctionName(n);
  return (
    <PlanShell frame={frame} back={{ href: back }} step={measure.isAgain ? t('stepOf', { n, of: measure.rows.length }) : t('step', { n })} action={<SubmitAction form="score" text={t('next')} icon="next" />}>
      <Problem code={problem} />
      <ScoreActivity token={frame.token} n={n} activity={row.activity} told={row.score ?? null} />
    </PlanShell>
  );
}
