import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';

/** A page's title, without anything about the patient: titles show in lists of tabs. */
export async function planTitle(page: string): Promise<Metadata> {
  const t = await getTranslations('plan.pageTitle');
  return { title: t(page) };
}
