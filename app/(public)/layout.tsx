import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';

export default async function PublicLayout({ children }: { children: ReactNode }) {
  const { common, errors, signIn } = await getMessages();
  return <NextIntlClientProvider messages={{ common, errors, signIn }}>{children}</NextIntlClientProvider>;
}
