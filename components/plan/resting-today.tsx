import { getTranslations } from 'next-intl/server';
import type { PlanBase } from '@/lib/server/plan/queries';
import { routes } from '@/lib/routes';
import { ClinicCall } from './call-button';

/** A program that is paused, completed or not ready yet. Pain can be told at all times. */
export async function RestingToday({ plan, paused }: { plan: PlanBase; paused: boolean }) {
  const t = await getTranslations('plan.resting');
  const state = plan.status === 'completed' ? 'completed' : paused ? 'paused' : 'draft';
  return (
    <>
      <h1>{t(`${state}.title`)}</h1>
      <p>{t(`${state}.text`)}</p>
      <a className="plan-primary plan-outline" href={routes.planReport}>{t('report')}</a>
      <ClinicCall phone={plan.clinic.phone} />
    </>
  );
}
