import { getTranslations } from 'next-intl/server';
import { emergencyFlags, isEmergencyFlag } from '@/lib/domain/pain-signals';
import { redFlags, type RedFlag } from '@/lib/domain/session-log';
import type { ReportDraft } from '@/lib/server/plan/draft';
import { routes } from '@/lib/routes';
import { EmergencyCall } from './call-button';
import { Icon } from './icon';
import { PlanForm } from './plan-form';

interface Props {
  token: string;
  report: ReportDraft;
  zone: string;
  today: string;
  therapist: string;
  emergencyNumber: string;
}

/** Plain questions about warning signs. An emergency sign shows the number to call even before the page is sent. */
export async function ReportSigns({ token, report, zone, today, therapist, emergencyNumber }: Props) {
  const t = await getTranslations('plan.report');
  const log = await getTranslations('plan.log');
  const question = await getTranslations('rules.redFlagQuestion');
  const card = await getTranslations('rules.card.emergency');
  const hidden = { id: report.id, kind: report.kind, at: report.at, zone, localDay: today, pain: report.pain, location: report.location };
  const signs = (flags: readonly RedFlag[]) =>
    flags.map((flag) => (
      <label key={flag} className="plan-choice">
        <input type="checkbox" name="redFlags[]" value={flag} data-emergency={isEmergencyFlag(flag) || undefined} />
        <span className="plan-mark"><Icon name="check" size={18} /></span>
        <span className="min-w-0 flex-1 font-normal">{question(flag)}</span>
        <b>{t('yes')}</b>
      </label>
    ));
  return (
    <PlanForm id="signs" action={routes.planPainReports} token={token} hidden={hidden} className="plan-signs flex flex-col gap-4">
      <div>
        <h1 id="signs-title">{t('signs')}</h1>
        <p className="plan-quiet">{t('signsHint')}</p>
      </div>
      <div role="group" aria-labelledby="signs-title" className="flex flex-col gap-2">
        {signs(emergencyFlags)}
        <div className="plan-unfold plan-unfold-emergency" aria-live="polite">
          <div className="plan-box">
            <p className="mb-3"><b>{card('title')}.</b> {t('thenSave')}</p>
            <EmergencyCall number={emergencyNumber} />
          </div>
        </div>
        {signs(redFlags.filter((flag) => !isEmergencyFlag(flag)))}
      </div>
      <details className="plan-fold">
        <summary>
          <Icon name="next" size={20} />
          {log('write', { name: therapist })}
        </summary>
        <label htmlFor="note" className="plan-quiet block">{log('writeHint')}</label>
        <textarea id="note" name="note" maxLength={1000} rows={4} className="plan-field" />
      </details>
    </PlanForm>
  );
}
