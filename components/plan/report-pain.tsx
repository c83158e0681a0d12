import { getTranslations } from 'next-intl/server';
import type { LocationMap } from '@/lib/domain/locations';
import type { PainReportKind } from '@/lib/domain/session-log';
import type { ReportDraft } from '@/lib/server/plan/draft';
import { routes } from '@/lib/routes';
import { PainScale } from './pain-scale';
import { PlaceList } from './place-list';
import { PlanForm } from './plan-form';

/** Pain now or on the morning after, and how far it goes. */
export async function ReportPain({ token, kind, told, map }: { token: string; kind: PainReportKind; told: ReportDraft | null; map: LocationMap }) {
  const t = await getTranslations('plan.log');
  const report = await getTranslations('plan.report');
  return (
    <PlanForm id="report" action={routes.planDrafts} token={token} hidden={{ step: 'report', kind }} className="plan-asks flex flex-col gap-4">
      <div>
        <h1 id="now">{kind === 'next-morning' ? report('titleMorning') : t('painNow')}</h1>
        <p className="plan-quiet">{t('anyAnswer')}</p>
      </div>
      <PainScale name="pain" labelledBy="now" chosen={told?.kind === kind ? told.pain : undefined} />
      <div className="plan-unfold plan-unfold-pain">
        <h2 id="where" className="mb-2">{t('where')}</h2>
        <PlaceList name="location" labelledBy="where" map={map} chosen={told?.kind === kind ? told.location : undefined} />
      </div>
    </PlanForm>
  );
}
