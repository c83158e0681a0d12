import type { Metadata } from 'next';
import { uuidv7 } from 'uuidv7';
import { GetHelp } from '@/components/plan/get-help';
import { PlanShell } from '@/components/plan/plan-shell';
import { routes } from '@/lib/routes';
import { frameOf } from '@/lib/server/plan/frame';
import { getPlan } from '@/lib/server/plan/queries';
import { requireLink } from '@/lib/server/plan/require-link';
import { planTitle } from '../plan-title';

export const generateMetadata = (): Promise<Metadata> => planTitle('help');

export default async function HelpPage() {
  const actor = await requireLink();
  const plan = await getPlan(actor, 'help');
  const frame = await frameOf(actor, plan, routes.planHelp);
  return (
    <PlanShell frame={frame} back={{ href: routes.plan }} strip={false}>
      <GetHelp frame={frame} report={{ id: uuidv7(), at: plan.now.toISOString(), zone: plan.zone, localDay: plan.today }} />
    </PlanShell>
  );
}
