import { useTranslations } from 'next-intl';
import { useAlertWords, type AlertWords } from '@/components/review/use-alert-work';
import type { Translate } from '@/lib/i18n/translate';

export interface QueueWords {
  t: Translate;
  actions: Translate;
  work: AlertWords;
}

/** The words of all rows, looked up once: translators for each row would cost more than drawing it. */
export function useQueueWords(): QueueWords {
  const [t, actions] = [useTranslations('today'), useTranslations('today.actions')];
  return { t, actions, work: useAlertWords() };
}
