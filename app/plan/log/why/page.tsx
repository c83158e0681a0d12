import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PlanShell } from '@/components/plan/plan-shell';
import { WhyNot } from '@/components/plan/why-not';
import { routes } from '@/lib/routes';
import { readDraft } from '@/lib/server/plan/draft-cookie';
import { frameOf } from '@/lib/server/plan/frame';
import { getPlan } from '@/lib/server/plan/queries';
import { requireLink } from '@/lib/server/plan/require-link';
import { planTitle } from '../../plan-title';

export const generateMetadata = (): Promise<Metadata> => planTitle('log');

export default async function WhyPage() {
  const actor = await requireLink();
  const { log } = await readDraft(actor);
  if (!log) redirect(routes.planLog);
  const frame = await frameOf(actor, await getPlan(actor, 'log'), routes.planLogWhy);
  const t = await getTranslations('plan.log');
  return (
    <PlanShell frame={frame} back={{ href: routes.planLog }} step={t('step', { step: 2, of: 3 })}>
      <WhyNot token={frame.token} log={log} />
    </PlanShell>
  );
}
