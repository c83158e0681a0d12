import 'server-only';
import { html } from '@/lib/html';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { oneLine, type Letter } from './letter';

interface CheckLetter {
  locale: Locale;
  clinicName: string;
  email: string;
  confirmUrl: string;
  stopUrl: string;
}

/** Asks an address whether it wants the reminders. Whoever reads it may be a stranger, so it names nobody and opens no plan. */
export function writeCheckLetterText({ locale, clinicName, email, confirmUrl, stopUrl }: CheckLetter): Letter {
  const t = translator(locale, 'reminders');
  const [hello, text, otherwise] = [t('letter.hello'), t('check.text'), t('check.otherwise')];
  const button = html`<p><a href="${confirmUrl}" style="display:inline-block;padding:14px 20px;border-radius:10px;background:#0F6B66;color:#ffffff;text-decoration:none;font-weight:bold">${t('check.button')}</a></p><p style="font-size:14px;word-break:break-all">${confirmUrl}</p>`;
  return {
    locale,
    fromName: oneLine(clinicName),
    toName: '',
    toAddress: email,
    subject: oneLine(t('check.subject')),
    text: `${[hello, text, confirmUrl, otherwise].join('\n\n')}\n`,
    html: `<!doctype html>${html`<html lang="${locale}"><body style="font:18px/1.5 sans-serif;color:#1f2d3a;max-width:36em"><p>${hello}</p><p>${text}</p>${button}<p>${otherwise}</p></body></html>`.text}`,
    stopUrl,
  };
}
