import { getTranslations } from 'next-intl/server';
import { formatInstant } from '@/lib/i18n/format-date';
import { toldChangeWords } from '@/lib/i18n/told-change-words';
import type { PlanBase } from '@/lib/server/plan/queries';
import { routes } from '@/lib/routes';
import { ChangeCard } from './change-card';
import { PlanForm } from './plan-form';

interface Props {
  plan: PlanBase;
  names: Readonly<Record<string, string>>;
  token: string;
  seen: string | null;
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
        <ChangeCard
          key={version.id}
          day={formatInstant(version.issuedAt, plan.locale, plan.zone, { dateStyle: 'long' })}
          isFirst={version.number === 1}
          changes={toldChangeWords(version.changes, names, plan.locale)}
          reason={version.reason}
          name={version.therapist}
        />
      ))}
      {isNew ? (
        <PlanForm action={routes.planView} token={token} hidden={{ seen: newest.id }}>
          <button type="submit" className="plan-primary">{t('gotIt')}</button>
        </PlanForm>
      ) : null}
    </>
  );
}
