import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { TodayView } from '@/components/today/today-view';
import { Notice } from '@/components/ui/notice';
import { can } from '@/lib/domain/access';
import { rowSteps } from '@/lib/row-steps';
import { attentionScopes, listAttention } from '@/lib/server/alerts/queries';
import { refreshClinic } from '@/lib/server/refresh-clinic';
import { requireActor } from '@/lib/server/session';
import { printVisitSummary, readVisitSummary } from './patients/actions';
import { acknowledgeAlerts, reopenAlerts, resolveAlerts, snoozeAlerts, unsnoozeAlerts } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('today');
  return { title: t('title') };
}

export default async function TodayPage({ searchParams }: PageProps<'/'>) {
  const actor = await requireActor('patient:read');
  const asked = await searchParams;
  const scope = attentionScopes.find((one) => one === asked['scope']);
  const most = rowSteps.find((one) => String(one) === asked['rows']);
  const now = new Date();
  const { isWaiting } = await refreshClinic(actor, now);
  const attention = await listAttention(actor, { scope, most }, now);
  return (
    <TodayView
      attention={attention}
      actions={{ acknowledge: acknowledgeAlerts, resolve: resolveAlerts, reopen: reopenAlerts, snooze: snoozeAlerts, unsnooze: unsnoozeAlerts }}
      summary={{ read: readVisitSummary, print: printVisitSummary }}
      mayWrite={can(actor.role, 'alert:write')}
      memberId={actor.memberId}
      zone={actor.clinicZone}
      now={now}
      notice={isWaiting ? <Notice>{(await getTranslations('patients'))('waiting')}</Notice> : null}
    />
  );
}
