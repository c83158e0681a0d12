import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { emergencyFlags, isEmergencyFlag } from '@/lib/domain/pain-signals';
import { redFlags, type RedFlag } from '@/lib/domain/session-log';
import { ClinicCall, EmergencyCall } from './call-button';

interface Props {
  clinic: { phone: string; emergencyNumber: string };
  /** The buttons of some signs: a form of the server's page, or the app's own. */
  signs: (flags: readonly RedFlag[]) => ReactNode;
  report: string;
}

/** Get help: emergency signs first, each one tap; then the clinic; then a report of pain. */
export function HelpSections({ clinic, signs, report }: Props) {
  const t = useTranslations('plan.help');
  return (
    <>
      <h1>{t('title')}</h1>
      <section className="plan-box flex flex-col gap-3" aria-labelledby="emergency-signs">
        <h2 id="emergency-signs">{t('emergency')}</h2>
        {signs(emergencyFlags)}
        <p>{t('emergencyHint')}</p>
        <EmergencyCall number={clinic.emergencyNumber} />
      </section>
      <section className="flex flex-col gap-3" aria-labelledby="other-signs">
        <h2 id="other-signs">{t('others')}</h2>
        {signs(redFlags.filter((flag) => !isEmergencyFlag(flag)))}
      </section>
      <ClinicCall phone={clinic.phone} />
      <a className="plan-primary plan-outline" href={report}>{t('report')}</a>
      <p className="plan-quiet">{t('notWatched')}</p>
    </>
  );
}
