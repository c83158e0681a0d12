import { getRequestConfig } from 'next-intl/server';
import { pageLanguage } from '@/lib/server/page-language';
import { messagesFor } from './messages';

export default getRequestConfig(async () => {
  const { locale, zone } = await pageLanguage();
  return { locale, messages: messagesFor(locale), timeZone: zone };
});
