import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { MonitoringOption } from '@/components/rules/monitoring-option';
import { RuleForm } from '@/components/rules/rule-form';
import { can } from '@/lib/domain/access';
import { countsMonitoringDays } from '@/lib/server/rules/monitoring-option';
import { getClinicRules } from '@/lib/server/rules/queries';
import { requireActor } from '@/lib/server/session';
import { replayRules, saveClinicRules, setMonitoring } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('ruleSettings'))('title') };
}

export default async function RulesPage() {
  const actor = await requireActor('clinic:read');
  const t = await getTranslations('ruleSettings');
  return (
    <section aria-labelledby="rules-title" className="flex flex-col gap-4">
      <div>
        <h2 id="rules-title" className="text-panel font-bold">{t('title')}</h2>
        <p className="max-w-prose text-ink-2">{t('lead')}</p>
      </div>
      <RuleForm scope={{ kind: 'clinic', save: saveClinicRules }} clinic={await getClinicRules(actor)} program={{}} mayEdit={can(actor.role, 'clinic:write')} replay={replayRules} />
      <MonitoringOption isOn={await countsMonitoringDays(actor)} mayEdit={can(actor.role, 'clinic:write')} save={setMonitoring} />
    </section>
  );
}
