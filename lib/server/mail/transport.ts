import 'server-only';
import { createTransport, type Transporter } from 'nodemailer';
import type SMTPTransport from 'nodemailer/lib/smtp-transport';
import { env } from '../env';
import type { Letter } from './letter';

/** Without a mail server, letters stay in the built-in mailbox, where the demo shows them. */
export const hasMailServer = (): boolean => env().SMTP_URL !== undefined;

let transport: Transporter<SMTPTransport.SentMessageInfo> | undefined;

/** Hands one letter to the mail server. Throws what nodemailer throws; its `code` and `responseCode` say why. */
export async function deliver(letter: Letter, messageId: string): Promise<void> {
  const { SMTP_URL: url, MAIL_FROM: from, APP_URL } = env();
  if (!url) return;
  transport ??= createTransport({ url, connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 30_000, disableFileAccess: true, disableUrlAccess: true });
  await transport.sendMail({
    from: { name: letter.fromName, address: from ?? '' },
    to: { name: letter.toName, address: letter.toAddress },
    subject: letter.subject,
    text: letter.text,
    html: letter.html,
    // The same letter sent twice after a lost answer has the same id, so that mail programs show one.
    messageId: `<${messageId}@${new URL(APP_URL).hostname}>`,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'Content-Language': letter.locale,
      // RFC 8058: the mail program's own button stops them.
      ...(letter.stopUrl ? { 'List-Unsubscribe': `<${letter.stopUrl}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {}),
    },
  });
}
