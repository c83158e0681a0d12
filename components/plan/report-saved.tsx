import { getTranslations } from 'next-intl/server';
import type { LocationMap } from '@/lib/domain/locations';
import type { SafetyCard } from '@/lib/domain/safety';
import type { RedFlag } from '@/lib/domain/session-log';
import type { PlanFrame } from '@/lib/server/plan/frame';
import { routes } from '@/lib/routes';
import { EaseCard } from './ease-card';
import { EmergencyCard } from './emergency-card';
import { Icon } from './icon';
import { PlanShell } from './plan-shell';
import { StopCard } from './stop-card';

interface Props {
  frame: PlanFrame;
  report: { redFlags: RedFlag[]; pain: number | null; note: string | null };
  card: SafetyCard | null;
  map: LocationMap;
}

/** What a report calls for, at once; without anything to do, thanks. */
export async function ReportSaved({ frame, report, card, map }: Props) {
  const t = await getTranslations('plan.saved');
  if (card === 'emergency') {
    return (
      <PlanShell frame={frame} back={{ href: routes.plan }} strip={false}>
        <EmergencyCard emergencyNumber={frame.clinic.emergencyNumber} flags={report.redFlags} map={map} mistake={routes.planMistake} />
      </PlanShell>
    );
  }
  const sent = (
    <p className="plan-card plan-pad flex gap-3">
      <Icon name="check" />
      <span>
        <b>{t('sent')}</b> {report.pain === null ? null : t('painNow', { pain: report.pain })}
        {report.note ? <span className="block">{t('question')}</span> : null}
      </span>
    </p>
  );
  return (
    <PlanShell frame={frame} back={{ href: routes.plan, label: t('today') }} action={card ? undefined : <a className="plan-primary" href={routes.plan}>{t('close')}</a>}>
      {card === 'stop-and-call' ? <StopCard clinic={frame.clinic} why="red-flag" /> : null}
      {card === 'stop-for-today' || card === 'ease-off' ? <EaseCard card={card} clinic={frame.clinic} /> : null}
      {card ? null : <h1>{t('title')}</h1>}
      {sent}
    </PlanShell>
  );
}
