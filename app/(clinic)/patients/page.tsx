import { Download, FileInput, Plus } from 'lucide-react';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { BulkBar } from '@/components/patients/bulk-bar';
import { EmptyList } from '@/components/patients/empty-list';
import { ListFilters } from '@/components/patients/list-filters';
import { ListSearch } from '@/components/patients/list-search';
import { PatientTable } from '@/components/patients/patient-table';
import { ViewTabs } from '@/components/patients/view-tabs';
import { Pagination } from '@/components/table/pagination';
import { buttonClass } from '@/components/ui/button-class';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { listPath, readListParams } from '@/lib/patient-list';
import { can } from '@/lib/domain/access';
import { routes } from '@/lib/routes';
import { listPatients, pageSize } from '@/lib/server/patients/queries';
import { refreshClinic } from '@/lib/server/refresh-clinic';
import { requireActor } from '@/lib/server/session';
import { assignPatients, removePatientView, renamePatientView, savePatientView } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('patients'))('title') };
}

export default async function PatientsPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const actor = await requireActor('patient:read');
  const params = readListParams(await searchParams);
  const now = new Date();
  const { isWaiting } = await refreshClinic(actor, now);
  const { rows, total, views, saved, page, pages, therapists } = await listPatients(actor, params, now);
  const [t, common] = [await getTranslations('patients'), await getTranslations('common')];
  const from = (page - 1) * pageSize;
  const shown = t('shown', { shown: total, total: views[params.view], key: t(`sortKey.${params.sort}`) });

  return (
    <div className="flex flex-col gap-4 p-4 tablet:p-6">
      <PageHeader
        title={t('title')}
        actions={
          <>
            <ListSearch params={params} />
            <a href={listPath(params, {}, routes.patientsCsv)} download aria-label={t('csvName')} className={buttonClass()}><Download aria-hidden size={18} />{t('csv')}</a>
            {can(actor.role, 'patient:import') ? <LinkButton href={routes.importPatients}><FileInput aria-hidden size={18} />{(await getTranslations('patientImport'))('link')}</LinkButton> : null}
            <LinkButton href={routes.newPatient} look="primary"><Plus aria-hidden size={18} />{t('add')}</LinkButton>
          </>
        }
      />
      <ViewTabs params={params} counts={views} saved={saved} actions={{ save: savePatientView, rename: renamePatientView, remove: removePatientView }} />
      <div className="flex flex-wrap items-center justify-between gap-3">
        <ListFilters params={params} therapists={therapists} />
        <p role="status" className="text-label text-ink-2">{shown}</p>
      </div>
      {isWaiting ? <Notice>{t('waiting')}</Notice> : null}
      {rows.length === 0 ? <EmptyList params={params} hasPatients={views.active + views.archived > 0} /> : (
        <>
          <PatientTable rows={rows} params={params} caption={shown} />
          <BulkBar count={rows.length} therapists={therapists} assign={assignPatients} />
          <div className="flex flex-wrap items-start justify-between gap-4">
            <p className="max-w-prose text-label text-ink-2">{t('note')}</p>
            <Pagination label={t('pages')} page={page} pages={pages} href={(next) => listPath(params, { page: next })} words={{ previous: common('previous'), next: common('next'), range: t('range', { from: from + 1, to: from + rows.length, total }) }} />
          </div>
        </>
      )}
    </div>
  );
}
