'use client';
import { useLocale, useTimeZone, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useCommands } from '@/components/palette/command-context';
import { useTell } from '@/components/review/undo-provider';
import { Card } from '@/components/ui/card';
import { LiveStatus } from '@/components/ui/live-status';
import type { ActionResult } from '@/lib/action-result';
import { formatInstant } from '@/lib/i18n/format-date';
import { toLocale } from '@/lib/i18n/locales';
import type { LinkRow } from '@/lib/server/links/queries';
import { NewLinkForm, type NewLink } from './new-link-form';
import type { MailLink } from './mail-link-form';
import { OpenLinkCard } from './open-link-card';

interface Props {
  programId: string;
  links: LinkRow[];
  defaultDays: number;
  birthDateKnown: boolean;
  createLink: (link: NewLink & { programId: string }) => Promise<ActionResult<{ id: string }>>;
  mailLink: (link: Parameters<MailLink>[0] & { programId: string }) => ReturnType<MailLink>;
  revokeLink: (link: { programId: string; linkId: string }) => Promise<ActionResult>;
}

/** Hand over, watch and close the ways in to one program. */
export function LinkPanel({ programId, links, defaultDays, birthDateKnown, createLink, mailLink, revokeLink }: Props) {
  const t = useTranslations('links');
  const [status, setStatus] = useState('');
  const open = links.flatMap((link) => (link.open ? [{ ...link, open: link.open }] : []));
  const closed = links.filter((link) => !link.open);

  const tPage = useTranslations('palette.page');
  const tell = useTell();
  const copy = (url: string) => navigator.clipboard.writeText(url).then(() => tell({ title: t('copied') }), () => tell({ title: t('copyFailed'), isProblem: true }));
  useCommands(open.map((link) => ({ id: `copy ${link.id}`, title: tPage('copyLink', { who: t(`label.${link.label}`) }), group: 'page' as const, run: () => void copy(link.open.url) })));

  const create = async (link: NewLink) => {
    const result = await createLink({ programId, ...link });
    setStatus(result.ok ? t('created') : '');
    return result;
  };
  const revoke = async (linkId: string) => {
    const result = await revokeLink({ programId, linkId });
    setStatus(result.ok ? t('revoked') : '');
    return result.ok;
  };
  return (
    <Card aria-labelledby="links-heading" className="flex flex-col gap-3 p-4 print:hidden">
      <h2 id="links-heading" className="text-card font-bold">{t('heading')}</h2>
      <p className="text-body text-ink-2">{t('about')}</p>
      <LiveStatus text={status} />
      {open.length > 0 ? (
        <ul>{open.map((link) => <OpenLinkCard key={link.id} link={link} mail={(letter) => mailLink({ programId, ...letter })} revoke={() => revoke(link.id)} />)}</ul>
      ) : (
        <p>{t('none')}</p>
      )}
      <details open={open.length === 0} className="border-t border-line pt-3">
        <summary className="min-h-8 font-bold text-teal-700">{t('new')}</summary>
        <div className="pt-3"><NewLinkForm defaultDays={defaultDays} birthDateKnown={birthDateKnown} create={create} /></div>
      </details>
      {closed.length > 0 ? (
        <details className="border-t border-line pt-3">
          <summary className="min-h-8 font-bold text-teal-700">{t('closedLinks', { count: closed.length })}</summary>
          <ul className="pt-2">{closed.map((link) => <ClosedLink key={link.id} link={link} />)}</ul>
        </details>
      ) : null}
    </Card>
  );
}

function ClosedLink({ link }: { link: LinkRow }) {
  const t = useTranslations('links');
  const locale = toLocale(useLocale());
  const zone = useTimeZone();
  const on = (date: Date) => ({ date: formatInstant(date, locale, zone, { dateStyle: 'long' }) });
  const state = link.state === 'revoked' ? (link.revokedAt ? t('state.revoked', on(link.revokedAt)) : t('state.closed')) : link.state === 'expired' ? t('state.expired', on(link.expiresAt)) : t('state.key-changed');
  return <li className="py-1 text-label text-ink-2">{`${t(`label.${link.label}`)} · ${state}`}</li>;
}
