import { getTranslations } from 'next-intl/server';
import { routes } from '@/lib/routes';

/**
 * What a missing page of the plan shows. Signed out, revoked, expired and never-existing are alike: how to
 * open the plan again. With a plan open (`open`) it is only the page that is missing.
 */
export async function PlanClosed({ open }: { open: boolean }) {
  const t = await getTranslations('plan.closed');
  const main = 'mx-auto flex max-w-[40rem] flex-col gap-4 px-4 py-8 text-[1.125rem] leading-7';
  const button = 'flex min-h-16 items-center justify-center rounded-[14px] bg-primary px-4 text-center text-[1.375rem] font-bold text-on-primary no-underline';
  if (open) {
    return (
      <main className={main}>
        <h1 className="text-[1.75rem] leading-9 font-bold">{t('missing')}</h1>
        <a className={button} href={routes.plan}>{t('toPlan')}</a>
      </main>
    );
  }
  return (
    <main className={main}>
      <h1 className="text-[1.75rem] leading-9 font-bold">{t('title')}</h1>
      <p>{t('text')}</p>
      <ol className="flex list-decimal flex-col gap-3 ps-8">
        <li>{t('scan')}</li>
        <li>{t('type')}</li>
        <li>{t('call')}</li>
      </ol>
      <a className={button} href={routes.linkDoor}>{t('action')}</a>
      <p className="rounded-[14px] border-2 border-vermilion-600 bg-surface px-4 py-3">{t('emergency')}</p>
    </main>
  );
}
