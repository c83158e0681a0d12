import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { uuidv7 } from 'uuidv7';
import { MistakeQuestion } from '@/components/plan/mistake-question';
import { PlanForm } from '@/components/plan/plan-form';
import { PlanShell } from '@/components/plan/plan-shell';
import { routes } from '@/lib/routes';
import { frameOf } from '@/lib/server/plan/frame';
import { getPlan } from '@/lib/server/plan/queries';
import { requireLink } from '@/lib/server/plan/require-link';
import { planTitle } from '../../plan-title';

export const generateMetadata = (): Promise<Metadata> => planTitle('help');

export default async function MistakePage() {
  const actor = await requireLink();
  const plan = await getPlan(actor, 'help');
  const frame = await frameOf(actor, plan, routes.planMistake);
  const t = await getTranslations('plan.mistake');
  const report = { id: uuidv7(), kind: 'any-time', at: plan.now.toISOString(), zone: plan.zone, localDay: plan.today, note: t('note') };
  return (
    <PlanShell frame={frame} back={{ href: routes.plan }}>
      <MistakeQuestion
        help={routes.planHelp}
        none={
          <PlanForm action={routes.planPainReports} token={frame.token} hidden={report}>
            <button type="submit" className="plan-primary plan-outline">{t('noneTrue')}</button>
          </PlanForm>
        }
      />
    </PlanShell>
  );
}
