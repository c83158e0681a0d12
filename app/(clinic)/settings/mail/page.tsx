import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { MailList } from '@/components/mail/mail-list';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { listMail } from '@/lib/server/mail/queries';
import { hasMailServer } from '@/lib/server/mail/transport';
import { requireActor } from '@/lib/server/session';
import { cancelMail, retryMail } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('mail.page'))('title') };
}

/** The clinic's outbox. Without a mail server it is a mailbox that the demo can read. */
export default async function MailPage() {
  const actor = await requireActor('link:write');
  const [rows, t] = [await listMail(actor), await getTranslations('mail.page')];
  return (
    <section aria-labelledby="mail-title" className="flex flex-col gap-4">
      <div>
        <h2 id="mail-title" className="text-panel font-bold">{t('title')}</h2>
        <p className="text-ink-2">{t('lead')}</p>
      </div>
      {hasMailServer() ? null : <Notice>{t('leadMailbox')}</Notice>}
      {rows.length === 0 ? <EmptyState title={t('empty')} text={t('emptyText')} /> : <MailList rows={rows} kept={!hasMailServer()} retry={retryMail} cancel={cancelMail} />}
    </section>
  );
}
