import { html, type Html } from '@/lib/html';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

export interface ReminderPage {
  title: string;
  content: Html;
}

/** Asks first: mail scanners open every address in a letter. The same for every secret, since none has been looked up yet. */
export function askToStop(locale: Locale): ReminderPage {
  const t = translator(locale, 'reminders');
  return { title: t('stopPage.title'), content: html`<p>${t('stopPage.text')}</p><form method="post"><button>${t('stopPage.button')}</button></form>` };
}

export function stoppedPage(locale: Locale): ReminderPage {
  const t = translator(locale, 'reminders');
  return { title: t('stopPage.doneTitle'), content: html`<p>${t('stopPage.doneText')}</p>` };
}

export function noReminderPage(locale: Locale): ReminderPage {
  const t = translator(locale, 'reminders');
  return { title: t('stopPage.closedTitle'), content: html`<p>${t('stopPage.closedText')}</p>` };
}

export function busyStopPage(locale: Locale, seconds: number): ReminderPage {
  const t = translator(locale, 'reminders');
  return { title: t('stopPage.busyTitle'), content: html`<p>${t('stopPage.busyText', { seconds })}</p>` };
}

/** Asks first, as for stopping: no scanner of mail may say yes in somebody's place. */
export function askToConfirm(locale: Locale): ReminderPage {
  const t = translator(locale, 'reminders');
  return { title: t('confirmPage.title'), content: html`<p>${t('confirmPage.text')}</p><form method="post"><button>${t('confirmPage.button')}</button></form>` };
}

export function confirmedPage(locale: Locale): ReminderPage {
  const t = translator(locale, 'reminders');
  return { title: t('confirmPage.doneTitle'), content: html`<p>${t('confirmPage.doneText')}</p>` };
}

/** Stopped since, or another address was given. */
export function tooLatePage(locale: Locale): ReminderPage {
  const t = translator(locale, 'reminders');
  return { title: t('confirmPage.lateTitle'), content: html`<p>${t('confirmPage.lateText')}</p>` };
}
