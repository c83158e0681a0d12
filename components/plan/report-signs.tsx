import type { ReportDraft } from '@/lib/server/plan/draft';
import { routes } from '@/lib/routes';
import { PlanForm } from './plan-form';
import { SignFields } from './sign-fields';

interface Props {
  token: string;
  report: ReportDraft;
  zone: string;
  today: string;
  therapist: string;
  emergencyNumber: string;
}

/** Warning signs as a plain form: it carries the pain that was told on the page before. */
export function ReportSigns({ token, report, zone, today, ...fields }: Props) {
  const hidden = { id: report.id, kind: report.kind, at: report.at, zone, localDay: today, pain: report.pain, location: report.location };
  return (
    <PlanForm id="signs" action={routes.planPainReports} token={token} hidden={hidden} className="plan-signs flex flex-col gap-4">
      <SignFields {...fields} />
    </PlanForm>
  );
}
