'use client';
import { NextIntlClientProvider } from 'next-intl';
import { use, type ReactNode } from 'react';
import type { Locale } from '@/lib/i18n/locales';

const load = {
  en: () => import('@/lib/i18n/english').then(({ english }) => english),
  es: () => import('@/lib/i18n/spanish').then(({ spanish }) => spanish),
} as const;

const loading = new Map<Locale, ReturnType<(typeof load)[Locale]>>();

function messagesIn(locale: Locale) {
  const messages = loading.get(locale) ?? load[locale]();
  loading.set(locale, messages);
  return messages;
}

/** The texts of one language come as a script that the browser keeps, not within every page. */
export function MessagesProvider({ locale, timeZone, children }: { locale: Locale; timeZone: string; children: ReactNode }) {
  return <NextIntlClientProvider locale={locale} messages={use(messagesIn(locale))} timeZone={timeZone}>{children}</NextIntlClientProvider>;
}
