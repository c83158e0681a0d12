import type { Metadata } from 'next';
import { PlanShell } from '@/components/plan/plan-shell';
import { VersionChanges } from '@/components/plan/version-changes';
import { routes } from '@/lib/routes';
import { frameOf } from '@/lib/server/plan/frame';
import { getChanges } from '@/lib/server/plan/queries';
import { requireLink } from '@/lib/server/plan/require-link';
import { planTitle } from '../plan-title';

export const generateMetadata = (): Promise<Metadata> => planTitle('changes');

export default async function ChangesPage() {
  const actor = await requireLink();
  const { plan, names } = await getChanges(actor);
  const frame = await frameOf(actor, plan, routes.planChanges);
  return (
    <PlanShell frame={frame} back={{ href: routes.plan }}>
      <VersionChanges plan={plan} names={names} token={frame.token} seen={frame.seen} />
    </PlanShell>
  );
}
