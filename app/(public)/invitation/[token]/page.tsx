import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import { AcceptForm } from '@/components/sign-in/accept-form';
import { Door } from '@/components/sign-in/door';
import { LinkButton } from '@/components/ui/link-button';
import { AppError } from '@/lib/domain/errors';
import { routes } from '@/lib/routes';
import { findInvitation } from '@/lib/server/auth/accept-invitation';
import { clientAddress } from '@/lib/server/client-address';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('signIn'))('title') };
}

export default async function InvitationPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const [t, common, signIn] = [await getTranslations('signIn.invitation'), await getTranslations('common'), await getTranslations('signIn')];
  const found = await findInvitation(token, clientAddress(await headers())).catch((error: unknown) => {
    if (error instanceof AppError) return error;
    throw error;
  });
  if (found instanceof AppError) return <Door title={t('closedTitle')}><p>{signIn('tooMany', { seconds: Number(found.reason ?? 60) })}</p></Door>;
  if (!found || found.kind === 'blocked') {
    return (
      <Door title={t('closedTitle')}>
        <div className="flex flex-col items-start gap-4">
          <p>{t('closedText')}</p>
          <LinkButton href={routes.signIn}>{t('closedAction')}</LinkButton>
        </div>
      </Door>
    );
  }
  const { clinicName: clinic, email, role, kind } = found;
  const isReset = kind === 'reset';
  return (
    <Door title={isReset ? t('resetTitle') : t('acceptTitle', { clinic })} lead={isReset ? t('resetLead', { email, clinic }) : t('acceptLead', { role: common(`roles.${role}`), email })}>
      <AcceptForm token={token} email={email} kind={kind} />
    </Door>
  );
}
