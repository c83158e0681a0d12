import { useTranslations } from 'next-intl';
import { routes } from '@/lib/routes';

export function FunctionThanks() {
  const t = useTranslations('planFunction');
  return (
    <div className="flex flex-col gap-4">
      <h1>{t('thanks')}</h1>
      <p>{t('thanksText')}</p>
      <a className="plan-outline" href={routes.plan}>{t('back')}</a>
    </div>
  );
}
