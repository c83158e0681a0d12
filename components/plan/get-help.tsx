import type { PlanFrame } from '@/lib/server/plan/frame';
import { routes } from '@/lib/routes';
import { HelpSections } from './help-sections';
import { PlanForm } from './plan-form';
import { SignButtons } from './sign-buttons';

interface Props {
  frame: PlanFrame;
  /** The report that one tap on a sign sends. */
  report: { id: string; at: string; zone: string; localDay: string };
}

/** Get help as a page of plain forms. */
export function GetHelp({ frame, report }: Props) {
  return (
    <HelpSections
      clinic={frame.clinic}
      report={routes.planReport}
      signs={(flags) => (
        <PlanForm action={routes.planPainReports} token={frame.token} hidden={{ ...report, kind: 'any-time' }} className="flex flex-col gap-2">
          <SignButtons flags={flags} />
        </PlanForm>
      )}
    />
  );
}
