import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Door } from '@/components/sign-in/door';
import { SignInForm } from '@/components/sign-in/sign-in-form';
import { routes } from '@/lib/routes';
import { sameSitePath } from '@/lib/same-site-path';
import { findActor } from '@/lib/server/auth/find-actor';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('signIn'))('title') };
}

export default async function SignInPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const { next } = await searchParams;
  if (await findActor()) redirect(routes.today);
  const t = await getTranslations('signIn');
  return (
    <Door title={t('title')} lead={t('lead')} foot={t('forgotten')}>
      <SignInForm next={sameSitePath(typeof next === 'string' ? next : null, routes.today)} />
    </Door>
  );
}
