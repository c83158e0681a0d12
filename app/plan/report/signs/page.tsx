import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PlanShell } from '@/components/plan/plan-shell';
import { ReportSigns } from '@/components/plan/report-signs';
import { SubmitAction } from '@/components/plan/submit-action';
import { routes } from '@/lib/routes';
import { readDraft } from '@/lib/server/plan/draft-cookie';
import { frameOf } from '@/lib/server/plan/frame';
import { getPlan } from '@/lib/server/plan/queries';
import { requireLink } from '@/lib/server/plan/require-link';
import { planTitle } from '../../plan-title';

export const generateMetadata = (): Promise<Metadata> => planTitle('report');

export default async function SignsPage() {
  const actor = await requireLink();
  const { report } = await readDraft(actor);
  if (!report) redirect(routes.planReport);
  const plan = await getPlan(actor, 'report');
  const frame = await frameOf(actor, plan, routes.planReportSigns);
  const t = await getTranslations('plan.report');
  const back = report.kind === 'next-morning' ? `${routes.planReport}?when=morning` : routes.planReport;
  return (
    <PlanShell frame={frame} back={{ href: back }} step={t('step', { step: 2, of: 2 })} action={<SubmitAction form="signs" text={t('save')} icon="check" />}>
      <ReportSigns token={frame.token} report={report} zone={plan.zone} today={plan.today} therapist={plan.version?.therapist ?? ''} emergencyNumber={plan.clinic.emergencyNumber} />
    </PlanShell>
  );
}
