import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import { LookCard, NameCard } from '@/components/settings/account-cards';
import { KeysCard } from '@/components/settings/keys-card';
import { PasswordCard } from '@/components/settings/password-card';
import { getOwnAccount } from '@/lib/server/members/queries';
import { findSingleKeys } from '@/lib/server/members/single-keys';
import { requireActor } from '@/lib/server/session';
import { themeFrom } from '@/lib/theme';
import { setLanguage } from '../../account/actions';
import { changePassword, renameSelf, setSingleKeys } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings.account'))('title') };
}

export default async function AccountPage() {
  const actor = await requireActor('clinic:read');
  const { name, email } = await getOwnAccount(actor);
  return (
    <div className="flex max-w-3xl flex-col gap-4">
      <NameCard name={name} email={email} rename={renameSelf} />
      <LookCard theme={themeFrom((await cookies()).get('theme')?.value)} setLanguage={setLanguage} />
      <KeysCard singleKeys={await findSingleKeys(actor)} save={setSingleKeys} />
      <PasswordCard change={changePassword} />
    </div>
  );
}
