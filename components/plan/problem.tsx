import { getTranslations } from 'next-intl/server';

const known = ['invalid', 'conflict', 'refused', 'too-many', 'forbidden', 'not-found', 'unexpected'] as const;

/** Says in words why the last form was not taken; nothing when it was. */
export async function Problem({ code }: { code: string | string[] | undefined }) {
  const found = known.find((one) => one === code);
  if (!found) return null;
  const t = await getTranslations('plan.problem');
  return (
    <div role="alert" className="plan-problem">
      <h2>{t('title')}</h2>
      <p>{t(found)}</p>
    </div>
  );
}
