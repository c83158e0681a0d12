'use client';
import { Check, Copy, QrCode } from 'lucide-react';
import { useLocale, useTimeZone, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { LiveStatus } from '@/components/ui/live-status';
import { formatInstant } from '@/lib/i18n/format-date';
import { toLocale } from '@/lib/i18n/locales';
import type { LinkRow } from '@/lib/server/links/queries';
import { MailLinkForm, type MailLink } from './mail-link-form';
import { LinkQr } from './link-qr';
import { RevokeLink } from './revoke-link';
import { useCopied } from './use-copied';

type OpenLink = LinkRow & { open: NonNullable<LinkRow['open']> };

/** A live link with all that is needed to hand it over. */
export function OpenLinkCard({ link, mail, revoke }: { link: OpenLink; mail: MailLink; revoke: () => Promise<boolean> }) {
  const t = useTranslations('links');
  const locale = toLocale(useLocale());
  const zone = useTimeZone();
  const { outcome, copy } = useCopied();
  const [qrShown, setQrShown] = useState(false);
  const { url, code } = link.open;
  const door = `${new URL(url).host}/p`;
  return (
    <li className="flex flex-col gap-3 border-t border-line py-4 first:border-t-0 first:pt-1 last:pb-0">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h3 className="text-body font-bold">{t(`label.${link.label}`)}</h3>
        <p className="text-label text-ink-2">{link.lastOpenedAt ? t('lastOpened', { date: formatInstant(link.lastOpenedAt, locale, zone, { dateStyle: 'medium', timeStyle: 'short' }) }) : t('neverOpened')}</p>
      </div>
      <p className="text-label text-ink-2">
        {t('state.live', { date: formatInstant(link.expiresAt, locale, zone, { dateStyle: 'long' }) })}
        {link.askBirthYear ? ` · ${t('asksYear')}` : ''}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button look="primary" onClick={() => void copy(url)}>
          {outcome === 'copied' ? <Check aria-hidden size={18} /> : <Copy aria-hidden size={18} />}
          {outcome === 'copied' ? t('copied') : t('copy')}
        </Button>
        <Button aria-expanded={qrShown} onClick={() => setQrShown(!qrShown)}>
          <QrCode aria-hidden size={18} />
          {qrShown ? t('hideQr') : t('showQr')}
        </Button>
        <RevokeLink revoke={revoke} />
      </div>
      <LiveStatus text={outcome === 'copied' ? t('copied') : ''} />
      {outcome === 'failed' ? <p role="alert" className="text-label font-bold text-vermilion-700">{t('copyFailed')}</p> : null}
      {qrShown ? (
        <div className="flex flex-wrap items-center gap-4">
          <LinkQr url={url} name={t('qrName')} />
          <p className="text-body text-ink-2">{t('qrHint')}</p>
        </div>
      ) : null}
      <dl className="grid grid-cols-[max-content_1fr] gap-x-4 gap-y-1 text-label">
        <dt className="text-ink-2">{t('address')}</dt>
        <dd className="min-w-0 break-all select-all">{url}</dd>
        <dt className="text-ink-2">{t('code')}</dt>
        <dd>{code ? <><span className="font-bold select-all">{code}</span><br /><span className="text-ink-2">{t('codeHint', { address: door })}</span></> : t('noCode')}</dd>
      </dl>
      {link.mail && link.mail.status !== 'cancelled' ? <MailedTo mail={link.mail} /> : null}
      <MailLinkForm linkId={link.id} name={link.recipient.name} email={link.recipient.email} send={mail} />
    </li>
  );
}

function MailedTo({ mail: { status, address } }: { mail: NonNullable<LinkRow['mail']> }) {
  const t = useTranslations('mail');
  const words = { sent: t('send.to', { address }), waiting: t('send.waiting', { address }), failed: t('send.failedTo', { address }), cancelled: '' };
  return <p className={status === 'failed' ? 'text-label font-bold break-words text-vermilion-700' : 'text-label break-words text-ink-2'}>{words[status]}</p>;
}
