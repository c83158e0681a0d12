import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/link-button';
import { pageSide } from '@/lib/server/page-language';
import { routes } from '@/lib/routes';

export default async function NotFound() {
  const t = await getTranslations('errors.page');
  const side = await pageSide();
  return (
    <div className="mx-auto flex max-w-xl flex-col items-start gap-4 px-6 py-16">
      <h1 className="text-page font-bold">{t('notFoundTitle')}</h1>
      <p className="text-card text-ink-2">{t('notFoundText')}</p>
      {side === 'clinic' ? <LinkButton href={routes.today} look="primary">{t('notFoundAction')}</LinkButton> : null}
    </div>
  );
}
