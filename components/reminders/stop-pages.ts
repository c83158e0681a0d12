import { html, type Html } from '@/lib/html';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

export interface StopPage {
  title: string;
  content: Html;
}

/** Asks first: mail scanners open every address in a letter. The same for every secret, since none has been looked up yet. */
export function askToStop(locale: Locale): StopPage {
  const t = translator(locale, 'reminders');
  return { title: t('stopPage.title'), content: html`<p>${t('stopPage.text')}</p><form method="post"><button>${t('stopPage.button')}</button></form>` };
}

export function stoppedPage(locale: Locale): StopPage {
  const t = translator(locale, 'reminders');
  return { title: t('stopPage.doneTitle'), content: html`<p>${t('stopPage.doneText')}</p>` };
}

export function noReminderPage(locale: Locale): StopPage {
  const t = translator(locale, 'reminders');
  return { title: t('stopPage.closedTitle'), content: html`<p>${t('stopPage.closedText')}</p>` };
}

export function busyStopPage(locale: Locale, seconds: number): StopPage {
  const t = translator(locale, 'reminders');
  return { title: t('stopPage.busyTitle'), content: html`<p>${t('stopPage.busyText', { seconds })}</p>` };
}
