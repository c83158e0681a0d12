import 'server-only';
import { html, type Html } from '@/lib/html';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

export interface Letter {
  locale: Locale;
  fromName: string;
  toName: string;
  toAddress: string;
  subject: string;
  text: string;
  html: string;
  /** Stops further letters of this kind by one request without a page; only letters that come again have one. */
  stopUrl?: string;
}

interface LinkLetter {
  locale: Locale;
  clinic: { name: string; phone: string };
  recipient: { name: string; email: string };
  label: 'patient' | 'carer';
  /** For a carer: whose plan it is. */
  patientName: string;
  url: string;
  askBirthYear: boolean;
}

/** A mail's subject line must not carry a second header. */
export const oneLine = (text: string): string => text.replace(/[\r\n]+/g, ' ').trim();

/** The letter that brings a plan link. It says nothing of the complaint or the exercises: mail is read over shoulders. */
export function writeLinkLetter({ locale, clinic, recipient, label, patientName, url, askBirthYear }: LinkLetter): Letter {
  const t = translator(locale, 'mail');
  const paragraphs = [
    t('hello', { name: recipient.name }),
    label === 'carer' ? t('carer', { clinic: clinic.name, patient: patientName }) : t('patient', { clinic: clinic.name }),
    url,
    ...(askBirthYear ? [t('year')] : []),
    t('keep'),
    clinic.phone ? t('call', { clinic: clinic.name, phone: clinic.phone }) : t('contact', { clinic: clinic.name }),
    t('notWatched'),
    t('mistake'),
  ];
  const button = html`<p><a href="${url}" style="display:inline-block;padding:14px 20px;border-radius:10px;background:#0F6B66;color:#ffffff;text-decoration:none;font-weight:bold">${t('open')}</a></p><p style="font-size:14px;word-break:break-all">${url}</p>`;
  const body: Html[] = paragraphs.map((text) => (text === url ? button : html`<p>${text}</p>`));
  return {
    locale,
    fromName: oneLine(clinic.name),
    toName: oneLine(recipient.name),
    toAddress: recipient.email,
    subject: oneLine(t('subject', { clinic: clinic.name })),
    text: `${paragraphs.join('\n\n')}\n`,
    html: `<!doctype html>${html`<html lang="${locale}"><body style="font:18px/1.5 sans-serif;color:#1f2d3a;max-width:36em">${body}</body></html>`.text}`,
  };
}
