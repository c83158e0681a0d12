import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { defaultListParams, filterKeys, listPath, type PatientListParams } from '@/lib/patient-list';
import { routes } from '@/lib/routes';

/** Why the list is empty and the way on: nobody yet, nobody in this view, or nobody who fits. */
export function EmptyList({ params, hasPatients }: { params: PatientListParams; hasPatients: boolean }) {
  const t = useTranslations('patients');
  const isNarrowed = params.q !== '' || filterKeys.some((key) => params[key] !== null);
  if (!hasPatients) return <Card><EmptyState title={t('empty.title')} text={t('empty.text')} action={<LinkButton href={routes.newPatient} look="primary">{t('empty.action')}</LinkButton>} /></Card>;
  return (
    <Card>
      <EmptyState
        title={t('nothing.title')}
        text={isNarrowed ? t('nothing.text') : t('nothing.view')}
        action={isNarrowed ? <LinkButton href={listPath({ ...defaultListParams, view: params.view })}>{t('nothing.action')}</LinkButton> : <LinkButton href={routes.patients}>{t('nothing.all')}</LinkButton>}
      />
    </Card>
  );
}
