import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getLocale, getMessages, getTranslations } from 'next-intl/server';
import { PlanApp } from '@/components/plan-app/plan-app';
import { WithoutScripts } from '@/components/plan-app/without-scripts';
import { workerAddress } from '@/lib/server/plan/worker-address';
import { planTitle } from '../plan-title';

export const generateMetadata = (): Promise<Metadata> => planTitle('today');

/**
 * The app of the patient's phone. The page holds words and no plan, whoever asks for it: the phone keeps it for
 * days without a network, where it must say nothing about anybody. The plan comes from the device or the server.
 */
export default async function SessionPage() {
  const { plan, rules, session, device, dose, planFunction, reminders } = await getMessages();
  const messages = { plan, rules, session, device, dose, planFunction: { prompt: planFunction.prompt }, reminders: { menu: reminders.menu, progress: reminders.progress } };
  const locale = await getLocale();
  const t = await getTranslations('device.plain');
  return (
    <NextIntlClientProvider locale={locale} messages={messages} timeZone="UTC">
      <WithoutScripts words={{ title: t('title'), text: t('text'), plan: t('plan'), log: t('log'), report: t('report'), help: t('help') }} />
      <PlanApp worker={workerAddress()} locale={locale} />
    </NextIntlClientProvider>
  );
}
