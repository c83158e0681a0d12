import { useTranslations } from 'next-intl';
import type { LocationMap } from '@/lib/domain/locations';
import type { PainReportKind } from '@/lib/domain/session-log';
import type { ReportDraft } from '@/lib/server/plan/draft';
import { routes } from '@/lib/routes';
import { PainNow } from './pain-now';
import { PlanForm } from './plan-form';

/** Pain now or on the morning after, and how far it goes. */
export function ReportPain({ token, kind, told, map }: { token: string; kind: PainReportKind; told: ReportDraft | null; map: LocationMap }) {
  const t = useTranslations('plan');
  return (
    <PlanForm id="report" action={routes.planDrafts} token={token} hidden={{ step: 'report', kind }} className="plan-asks flex flex-col gap-4">
      <PainNow title={kind === 'next-morning' ? t('report.titleMorning') : t('log.painNow')} hint={t('log.anyAnswer')} told={told?.kind === kind ? told : null} map={map} />
    </PlanForm>
  );
}
