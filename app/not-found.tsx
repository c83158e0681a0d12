import { getTranslations } from 'next-intl/server';
import { PlanClosed } from '@/components/plan/plan-closed';
import { LinkButton } from '@/components/ui/link-button';
import { findLinkActor } from '@/lib/server/find-link-actor';
import { pageSide } from '@/lib/server/page-language';
import { routes } from '@/lib/routes';

export default async function NotFound() {
  if ((await pageSide()) === 'plan') return <PlanClosed open={(await findLinkActor()) !== null} />;
  const t = await getTranslations('errors.page');
  return (
    <main className="mx-auto flex max-w-xl flex-col items-start gap-4 px-6 py-16">
      <h1 className="text-page font-bold">{t('notFoundTitle')}</h1>
      <p className="text-card text-ink-2">{t('notFoundText')}</p>
      <LinkButton href={routes.today} look="primary">{t('notFoundAction')}</LinkButton>
    </main>
  );
}
