import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PainBefore } from '@/components/plan/pain-before';
import { PlanShell } from '@/components/plan/plan-shell';
import { SubmitAction } from '@/components/plan/submit-action';
import { routes } from '@/lib/routes';
import { readDraft } from '@/lib/server/plan/draft-cookie';
import { frameOf } from '@/lib/server/plan/frame';
import { getPlan } from '@/lib/server/plan/queries';
import { requireLink } from '@/lib/server/plan/require-link';
import { planTitle } from '../../plan-title';

export const generateMetadata = (): Promise<Metadata> => planTitle('before');

export default async function PainBeforePage() {
  const actor = await requireLink();
  const plan = await getPlan(actor, 'before');
  const { before } = await readDraft(actor);
  const frame = await frameOf(actor, plan, routes.planLogBefore);
  const t = await getTranslations('plan.log');
  return (
    <PlanShell frame={frame} back={{ href: routes.plan }} action={<SubmitAction form="before" text={t('keep')} icon="check" />}>
      <PainBefore token={frame.token} told={before?.day === plan.today ? before : null} map={plan.version?.locationMap ?? 'back'} />
    </PlanShell>
  );
}
