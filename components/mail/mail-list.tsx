'use client';
import Link from 'next/link';
import { useLocale, useTimeZone, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { LiveStatus } from '@/components/ui/live-status';
import type { ActionResult } from '@/lib/action-result';
import { formatInstant } from '@/lib/i18n/format-date';
import { toLocale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';
import type { MailRow } from '@/lib/server/mail/queries';
import { useMailReason } from './use-mail-reason';

interface Props {
  rows: MailRow[];
  /** No mail server is set: what is sent stays in this mailbox. */
  kept: boolean;
  retry: (message: { id: string }) => Promise<ActionResult>;
  cancel: (message: { id: string }) => Promise<ActionResult>;
}

/** Letters with what became of them, and what can still be done about each. */
export function MailList({ rows, kept, retry, cancel }: Props) {
  const t = useTranslations('mail');
  const reason = useMailReason();
  const locale = toLocale(useLocale());
  const zone = useTimeZone();
  const [status, setStatus] = useState('');
  const act = async (work: Props['retry'], id: string, done: string) => {
    const result = await work({ id });
    setStatus(result.ok ? done : t('page.failed'));
  };
  return (
    <Card className="px-4">
      <LiveStatus text={status} />
      <ul className="divide-y divide-line">
        {rows.map((row) => (
          <li key={row.id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 py-4">
            <div className="min-w-0">
              <p className="font-bold break-words">{row.recipientName} <span className="font-normal text-ink-2">{row.recipientEmail}</span></p>
              <p className="text-label text-ink-2">
                <Link href={routes.patient(row.patientId)} prefetch={false} className="underline">{row.patientName}</Link>
                {row.kind === 'plan-link' ? '' : ` · ${t(row.kind === 'reminder' ? 'page.reminder' : 'page.reminderCheck')}`}
                {` · ${formatInstant(row.sentAt ?? row.createdAt, locale, zone, { dateStyle: 'medium', timeStyle: 'short' })}`}
                {row.attempts > 1 ? ` · ${t('page.tries', { count: row.attempts })}` : ''}
              </p>
              <p className={row.status === 'failed' ? 'text-label font-bold text-vermilion-700' : 'text-label text-ink-2'}>
                {t(`status.${row.status === 'sent' && kept ? 'kept' : row.status}`)}
                {row.problem ? `: ${reason(row.problem)}` : ''}
              </p>
            </div>
            <div className="flex flex-wrap gap-2">
              {row.status === 'failed' ? <Button onClick={() => void act(retry, row.id, t('page.retrying'))}>{t('page.retry')}</Button> : null}
              {row.status === 'waiting' ? <Button onClick={() => void act(cancel, row.id, t('page.cancelled'))}>{t('page.cancel')}</Button> : null}
              <Link href={routes.letter(row.id)} prefetch={false} className="flex min-h-9 items-center px-2 font-bold text-teal-700 underline">{t('page.read')}</Link>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
