import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import * as z from 'zod';
import { AuditTable } from '@/components/settings/audit-table';
import { Pagination } from '@/components/table/pagination';
import { Notice } from '@/components/ui/notice';
import { routes } from '@/lib/routes';
import { auditPageSize, listAudit } from '@/lib/server/members/queries';
import { requireActor } from '@/lib/server/session';

const pageSchema = z.coerce.number().int().min(1).max(1_000_000).catch(1);

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings.audit'))('title') };
}

export default async function AuditPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const actor = await requireActor('audit:read');
  const { rows, total, page, pages, firstBreak } = await listAudit(actor, pageSchema.parse((await searchParams)['page']));
  const [t, common] = [await getTranslations('settings.audit'), await getTranslations('common')];
  const from = (page - 1) * auditPageSize;
  return (
    <section aria-labelledby="audit-title" className="flex flex-col gap-4">
      <div>
        <h2 id="audit-title" className="text-panel font-bold">{t('title')}</h2>
        <p className="text-ink-2">{t('lead')}</p>
      </div>
      <Notice tone={firstBreak === null ? 'good' : 'attention'}>{firstBreak === null ? t('whole', { count: total }) : t('broken', { seq: firstBreak })}</Notice>
      <AuditTable rows={rows} />
      <Pagination label={t('pages')} page={page} pages={pages} href={(next) => `${routes.audit}?page=${next}`} words={{ previous: common('previous'), next: common('next'), range: t('range', { from: from + 1, to: from + rows.length, total }) }} />
    </section>
  );
}
