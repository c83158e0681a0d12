import 'server-only';
import { html } from '@/lib/html';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { oneLine, type Letter } from './letter';

interface ReminderLetter {
  locale: Locale;
  clinicName: string;
  email: string;
  label: 'patient' | 'carer';
  url: string;
  stopUrl: string;
}

/**
 * "It is time", and nothing else: no name, no complaint, no exercise. The address was typed by hand and mail is
 * read over shoulders.
 */
export function writeReminderLetter({ locale, clinicName, email, label, url, stopUrl }: ReminderLetter): Letter {
  const t = translator(locale, 'reminders');
  const [before, after] = [[t('letter.hello'), t('letter.text', { label })], [t('letter.told'), t('letter.notWatched'), t('letter.mistake')]];
  const link = html`<p><a href="${url}" style="display:inline-block;padding:14px 20px;border-radius:10px;background:#0F6B66;color:#ffffff;text-decoration:none;font-weight:bold">${t('letter.open')}</a></p><p style="font-size:14px;word-break:break-all">${url}</p>`;
  const stop = html`<p>${t('letter.stop')} <a href="${stopUrl}" style="color:#0F6B66">${t('letter.stopButton')}</a></p>`;
  const paragraphs = (texts: string[]) => texts.map((text) => html`<p>${text}</p>`);
  return {
    locale,
    fromName: oneLine(clinicName),
    toName: '',
    toAddress: email,
    subject: oneLine(t('letter.subject', { label })),
    text: `${[...before, url, ...after, `${t('letter.stop')} ${stopUrl}`].join('\n\n')}\n`,
    html: `<!doctype html>${html`<html lang="${locale}"><body style="font:18px/1.5 sans-serif;color:#1f2d3a;max-width:36em">${[...paragraphs(before), link, ...paragraphs(after), stop]}</body></html>`.text}`,
    stopUrl,
  };
}
