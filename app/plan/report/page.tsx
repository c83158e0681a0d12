import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PlanShell } from '@/components/plan/plan-shell';
import { Problem } from '@/components/plan/problem';
import { ReportPain } from '@/components/plan/report-pain';
import { SubmitAction } from '@/components/plan/submit-action';
import { routes } from '@/lib/routes';
import { readDraft } from '@/lib/server/plan/draft-cookie';
import { frameOf } from '@/lib/server/plan/frame';
import { getPlan } from '@/lib/server/plan/queries';
import { requireLink } from '@/lib/server/plan/require-link';
import { planTitle } from '../plan-title';

export const generateMetadata = (): Promise<Metadata> => planTitle('report');

export default async function ReportPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const { when, problem } = await searchParams;
  const actor = await requireLink();
  const plan = await getPlan(actor, 'report');
  const { report } = await readDraft(actor);
  const frame = await frameOf(actor, plan, routes.planReport);
  const t = await getTranslations('plan.report');
  return (
    <PlanShell frame={frame} back={{ href: routes.plan }} step={t('step', { step: 1, of: 2 })} action={<SubmitAction form="report" text={t('next')} icon="next" />}>
      <Problem code={problem} />
      <ReportPain token={frame.token} kind={when === 'morning' ? 'next-morning' : 'any-time'} told={report ?? null} map={plan.version?.locationMap ?? 'back'} />
    </PlanShell>
  );
}
