import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { ReportSaved } from '@/components/plan/report-saved';
import { SessionSaved } from '@/components/plan/session-saved';
import { routes } from '@/lib/routes';
import { getReportCard, getSessionCard } from '@/lib/server/logs/queries';
import { readDraft } from '@/lib/server/plan/draft-cookie';
import { frameOf } from '@/lib/server/plan/frame';
import { getReport, getSession } from '@/lib/server/plan/queries';
import { orNotFound, requireLink } from '@/lib/server/plan/require-link';
import { planTitle } from '../plan-title';

export const generateMetadata = (): Promise<Metadata> => planTitle('saved');

/** What was just told, as it is stored, and what to do now. */
export default async function SavedPage() {
  const actor = await requireLink();
  const { saved } = await readDraft(actor);
  if (!saved) redirect(routes.plan);
  if (saved.kind === 'session') {
    const { plan, session, items, easierOffers } = await orNotFound(getSession(actor, saved.id));
    return <SessionSaved frame={await frameOf(actor, plan, routes.plan)} session={session} items={items} card={await getSessionCard(actor, saved.id)} isToday={session.localDay === plan.today} offers={easierOffers} locale={plan.locale} />;
  }
  const { plan, report } = await orNotFound(getReport(actor, saved.id));
  return <ReportSaved frame={await frameOf(actor, plan, routes.plan)} report={report} card={await getReportCard(actor, saved.id)} map={plan.version?.locationMap ?? 'back'} />;
}
