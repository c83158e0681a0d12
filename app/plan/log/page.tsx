import type { Metadata } from 'next';
import { HowDidItGo } from '@/components/plan/how-did-it-go';
import { PlanShell } from '@/components/plan/plan-shell';
import { Problem } from '@/components/plan/problem';
import { routes } from '@/lib/routes';
import { readDraft } from '@/lib/server/plan/draft-cookie';
import { frameOf } from '@/lib/server/plan/frame';
import { getDay } from '@/lib/server/plan/queries';
import { orNotFound, requireLink } from '@/lib/server/plan/require-link';
import { planTitle } from '../plan-title';

export const generateMetadata = (): Promise<Metadata> => planTitle('log');

export default async function LogPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const actor = await requireLink();
  const draft = await readDraft(actor);
  const { plan, day } = await orNotFound(getDay(actor, draft.about ?? {}));
  const frame = await frameOf(actor, plan, routes.planLog);
  return (
    <PlanShell frame={frame} back={{ href: draft.about ? routes.planHistory : routes.plan }}>
      <Problem code={(await searchParams)['problem']} />
      <HowDidItGo token={frame.token} day={day === plan.today ? null : day} locale={plan.locale} fixes={draft.about?.supersedesId ?? null} went={draft.log?.day === day ? draft.log.went : null} />
    </PlanShell>
  );
}
