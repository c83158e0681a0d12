import type { Metadata } from 'next';
import { PastDays } from '@/components/plan/past-days';
import { PlanShell } from '@/components/plan/plan-shell';
import { routes } from '@/lib/routes';
import { frameOf } from '@/lib/server/plan/frame';
import { getHistory } from '@/lib/server/plan/get-history';
import { getProgress } from '@/lib/server/plan/get-progress';
import { requireLink } from '@/lib/server/plan/require-link';
import { planTitle } from '../plan-title';

export const generateMetadata = (): Promise<Metadata> => planTitle('history');

const shortest = 14;
const longest = 84;

export default async function HistoryPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const asked = Number((await searchParams)['days']);
  const days = Number.isInteger(asked) ? Math.min(longest, Math.max(shortest, asked)) : shortest;
  const actor = await requireLink();
  const history = await getHistory(actor, days);
  const progress = await getProgress(actor, history.plan.today, days);
  const frame = await frameOf(actor, history.plan, routes.planHistory);
  return (
    <PlanShell frame={frame} back={{ href: routes.plan }}>
      <PastDays history={history} progress={progress} token={frame.token} earlier={history.more && days < longest ? `${routes.planHistory}?days=${Math.min(longest, days + 14)}` : null} />
    </PlanShell>
  );
}
