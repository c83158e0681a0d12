import './globals.css';
import type { Metadata, Viewport } from 'next';
import { cookies, headers } from 'next/headers';
import { getLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Awake } from '@/components/awake';
import { earlyUseScript } from '@/lib/early-use';
import { themeFrom, themeScript } from '@/lib/theme';
import { pageSide } from '@/lib/server/page-language';
import { fonts } from './fonts';

export const metadata: Metadata = {
  title: { default: 'Homestretch', template: '%s · Homestretch' },
  robots: { index: false, follow: false },
  referrer: 'no-referrer',
};

export const viewport: Viewport = { width: 'device-width', initialScale: 1, viewportFit: 'cover' };

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Patients' pages are light always: one look to learn, and the one that prints.
  const isPlan = (await pageSide()) === 'plan';
  const theme = isPlan ? 'light' : themeFrom((await cookies()).get('theme')?.value);
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    <html lang={await getLocale()} className={fonts} data-theme={theme === 'dark' ? 'dark' : 'light'} suppressHydrationWarning>
      <head>
        {/* The component library adds a style element of its own, and reads the nonce for it from here. */}
        <meta property="csp-nonce" nonce={nonce} />
        {/* Here and not in the metadata, which Next streams in at a moment that differs from answer to answer. */}
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        {theme === 'system' ? <script nonce={nonce} dangerouslySetInnerHTML={{ __html: themeScript }} /> : null}
        {isPlan ? null : <script nonce={nonce} dangerouslySetInnerHTML={{ __html: earlyUseScript }} />}
      </head>
      <body>
        {children}
        {isPlan ? null : <Awake />}
      </body>
    </html>
  );
}
