import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PainAfter } from '@/components/plan/pain-after';
import { PlanShell } from '@/components/plan/plan-shell';
import { Problem } from '@/components/plan/problem';
import { SubmitAction } from '@/components/plan/submit-action';
import { routes } from '@/lib/routes';
import { readDraft } from '@/lib/server/plan/draft-cookie';
import { frameOf } from '@/lib/server/plan/frame';
import { getDay } from '@/lib/server/plan/queries';
import { orNotFound, requireLink } from '@/lib/server/plan/require-link';
import { planTitle } from '../../plan-title';

export const generateMetadata = (): Promise<Metadata> => planTitle('log');

const earlier = { all: routes.planLog, some: routes.planLogExercises, none: routes.planLogWhy } as const;

export default async function LogPainPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const actor = await requireLink();
  const { log } = await readDraft(actor);
  if (!log || log.items.length === 0) redirect(routes.planLog);
  const { plan, version } = await orNotFound(getDay(actor, log));
  const frame = await frameOf(actor, plan, routes.planLogPain);
  const t = await getTranslations('plan.log');
  const steps = log.went === 'all' ? 2 : 3;
  return (
    <PlanShell frame={frame} back={{ href: earlier[log.went] }} step={t('step', { step: steps, of: steps })} action={<SubmitAction form="pain" text={t('save')} icon="check" />}>
      <Problem code={(await searchParams)['problem']} />
      <PainAfter token={frame.token} log={log} zone={plan.zone} isToday={log.day === plan.today} map={version?.locationMap ?? 'back'} therapist={version?.therapist ?? ''} />
    </PlanShell>
  );
}
