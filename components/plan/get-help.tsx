import { getTranslations } from 'next-intl/server';
import { emergencyFlags, isEmergencyFlag } from '@/lib/domain/pain-signals';
import { redFlags, type RedFlag } from '@/lib/domain/session-log';
import type { PlanFrame } from '@/lib/server/plan/frame';
import { routes } from '@/lib/routes';
import { ClinicCall, EmergencyCall } from './call-button';
import { Icon } from './icon';
import { PlanForm } from './plan-form';

interface Props {
  frame: PlanFrame;
  /** The report that one tap on a sign sends. */
  report: { id: string; at: string; zone: string; localDay: string };
}

/** Get help: emergency signs first, each one tap; then the clinic; then a report of pain. */
export async function GetHelp({ frame, report }: Props) {
  const t = await getTranslations('plan.help');
  const question = await getTranslations('rules.redFlagQuestion');
  const signs = (flags: readonly RedFlag[]) => (
    <PlanForm action={routes.planPainReports} token={frame.token} hidden={{ ...report, kind: 'any-time' }} className="flex flex-col gap-2">
      {flags.map((flag) => (
        <button key={flag} type="submit" name="redFlags[]" value={flag} className="plan-choice">
          <span className="min-w-0 flex-1 font-normal">{question(flag)}</span>
          <b>{t('yes')}</b>
          <Icon name="next" size={20} />
        </button>
      ))}
    </PlanForm>
  );
  return (
    <>
      <h1>{t('title')}</h1>
      <section className="plan-box flex flex-col gap-3" aria-labelledby="emergency-signs">
        <h2 id="emergency-signs">{t('emergency')}</h2>
        {signs(emergencyFlags)}
        <p>{t('emergencyHint')}</p>
        <EmergencyCall number={frame.clinic.emergencyNumber} />
      </section>
      <section className="flex flex-col gap-3" aria-labelledby="other-signs">
        <h2 id="other-signs">{t('others')}</h2>
        {signs(redFlags.filter((flag) => !isEmergencyFlag(flag)))}
      </section>
      <ClinicCall phone={frame.clinic.phone} />
      <a className="plan-primary plan-outline" href={routes.planReport}>{t('report')}</a>
      <p className="plan-quiet">{t('notWatched')}</p>
    </>
  );
}
