import { getTranslations } from 'next-intl/server';

/** Signed out, revoked, expired and never-existing alike: how to open the plan again. */
export default async function PlanNotFound() {
  const t = await getTranslations('plan.closed');
  return (
    <div className="plan">
      <main className="plan-main py-8">
        <h1>{t('title')}</h1>
        <p>{t('text')}</p>
        <ol className="plan-steps">
          <li>{t('scan')}</li>
          <li>{t('type')}</li>
          <li>{t('call')}</li>
        </ol>
        <a className="plan-primary" href="/p">{t('action')}</a>
        <p className="plan-box">{t('emergency')}</p>
      </main>
    </div>
  );
}
