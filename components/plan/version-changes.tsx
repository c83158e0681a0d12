import { getTranslations } from 'next-intl/server';
import { formatInstant } from '@/lib/i18n/format-date';
import { toLocale } from '@/lib/i18n/locales';
import { toldChangeWords } from '@/lib/i18n/told-change-words';
import type { PlanBase } from '@/lib/server/plan/queries';
import { routes } from '@/lib/routes';
import { PlanForm } from './plan-form';

interface Props {
  plan: PlanBase;
  names: Readonly<Record<string, string>>;
  token: string;
  seen: string | null;
}

async function Version({ version, names, plan }: { version: PlanBase['versions'][number]; names: Props['names']; plan: PlanBase }) {
  const t = await getTranslations('plan.changes');
  const changes = toldChangeWords(version.changes, names, plan.locale);
  return (
    <section className="plan-card plan-pad flex flex-col gap-2">
      <h2>{formatInstant(version.issuedAt, toLocale(plan.locale), plan.zone, { dateStyle: 'long' })}</h2>
      {changes.length === 0 ? <p>{t(version.number === 1 ? 'first' : 'same')}</p> : null}
      <ul className="flex list-disc flex-col gap-2 ps-6">
        {changes.map((change, i) => (
          <li key={i}>
            {change.text} {change.before ? <span className="plan-quiet">{change.before}</span> : null}
          </li>
        ))}
      </ul>
      {version.reason ? (
        <p>
          “{version.reason}” <span className="plan-quiet block">{version.therapist}</span>
        </p>
      ) : null}
    </section>
  );
}

/** Every version, newest first: what it changed and the therapist's reason. */
export async function VersionChanges({ plan, names, token, seen }: Props) {
  const t = await getTranslations('plan.changes');
  const [newest] = plan.versions;
  const isNew = newest !== undefined && newest.number > 1 && newest.id !== seen;
  return (
    <>
      <h1>{t('title')}</h1>
      {plan.versions.map((version) => (
        <Version key={version.id} version={version} names={names} plan={plan} />
      ))}
      {isNew ? (
        <PlanForm action={routes.planView} token={token} hidden={{ seen: newest.id }}>
          <button type="submit" className="plan-primary">{t('gotIt')}</button>
        </PlanForm>
      ) : null}
    </>
  );
}
