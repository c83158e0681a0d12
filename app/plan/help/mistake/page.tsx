import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { uuidv7 } from 'uuidv7';
import { PlanForm } from '@/components/plan/plan-form';
import { PlanShell } from '@/components/plan/plan-shell';
import { routes } from '@/lib/routes';
import { frameOf } from '@/lib/server/plan/frame';
import { getPlan } from '@/lib/server/plan/queries';
import { requireLink } from '@/lib/server/plan/require-link';
import { emergencyFlags } from '@/lib/domain/pain-signals';
import { planTitle } from '../../plan-title';

export const generateMetadata = (): Promise<Metadata> => planTitle('help');

/** A mistake is asked about once more. It resolves nothing: the clinic still sees both, and looks. */
export default async function MistakePage() {
  const actor = await requireLink();
  const plan = await getPlan(actor, 'help');
  const frame = await frameOf(actor, plan, routes.planMistake);
  const t = await getTranslations('plan.mistake');
  const safety = await getTranslations('plan.safety.iHave');
  const report = { id: uuidv7(), kind: 'any-time', at: plan.now.toISOString(), zone: plan.zone, localDay: plan.today, note: t('note') };
  return (
    <PlanShell frame={frame} back={{ href: routes.plan }}>
      <h1>{t('title')}</h1>
      <ul className="plan-card flex list-disc flex-col gap-2 py-4 ps-10 pe-4">
        {emergencyFlags.map((flag) => (
          <li key={flag}>{safety(flag)}</li>
        ))}
      </ul>
      <a className="plan-call" href={routes.planHelp}>{t('someTrue')}</a>
      <PlanForm action={routes.planPainReports} token={frame.token} hidden={report}>
        <button type="submit" className="plan-primary plan-outline">{t('noneTrue')}</button>
      </PlanForm>
      <p>{t('stillSeen')}</p>
    </PlanShell>
  );
}
