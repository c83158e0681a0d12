import { getTranslations } from 'next-intl/server';
import type { PlanBase } from '@/lib/server/plan/queries';
import { routes } from '@/lib/routes';
import { ClinicCall } from './call-button';
import { formatDay } from './format-day';

/** The last day of the plan has passed. */
export function isOver({ version, today }: PlanBase): boolean {
  return Boolean(version?.endsOn && version.endsOn < today);
}

/** A program that is paused, completed, over, still to come or not ready yet. Pain can be told at all times. */
export async function RestingToday({ plan, paused }: { plan: PlanBase; paused: boolean }) {
  const t = await getTranslations('plan.resting');
  const state = plan.status === 'completed' ? 'completed' : plan.version && plan.version.effectiveFrom > plan.today ? 'notBegun' : isOver(plan) ? 'ended' : paused ? 'paused' : 'draft';
  const day = formatDay((state === 'ended' ? plan.version?.endsOn : plan.version?.effectiveFrom) ?? plan.today, plan.locale);
  return (
    <>
      <h1>{t(`${state}.title`)}</h1>
      <p>{t(`${state}.text`, { day })}</p>
      <a className="plan-primary plan-outline" href={routes.planReport}>{t('report')}</a>
      <ClinicCall phone={plan.clinic.phone} />
    </>
  );
}
