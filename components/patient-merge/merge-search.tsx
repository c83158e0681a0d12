import { Search } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { controlClass } from '@/components/form/field';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { LinkButton } from '@/components/ui/link-button';
import type { DuplicateSign } from '@/lib/domain/patient-merge/duplicate-signs';
import { shortDay } from '@/lib/i18n/format-date';
import { toLocale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';

interface Other {
  id: string;
  name: string;
  birthDate: string | null;
  chartNumber: string | null;
  signs?: DuplicateSign[];
  isArchived?: boolean;
}

function Others({ patientId, others, label }: { patientId: string; others: Other[]; label: string }) {
  const t = useTranslations('patientMerge');
  const locale = toLocale(useLocale());
  return (
    <ul aria-label={label} className="divide-y divide-line">
      {others.map(({ id, name, birthDate, chartNumber, signs = [], isArchived }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
          <span className="min-w-0 [overflow-wrap:anywhere]">
            <span className="block font-bold">{name}</span>
            <span className="block text-label text-ink-2">{[birthDate ? t('born', { date: shortDay(birthDate, locale) }) : t('noBirth'), chartNumber, isArchived ? t('archived') : null].filter(Boolean).join(' · ')}</span>
            {signs.length > 0 ? <span className="block text-label">{signs.map((sign) => t(`sign.${sign}`)).join(', ')}</span> : null}
          </span>
          <LinkButton href={routes.mergePatient(patientId, id)} size="small" aria-label={t('compareWith', { name })}>{t('compare')}</LinkButton>
        </li>
      ))}
    </ul>
  );
}

interface Props {
  patientId: string;
  likely: Other[];
  hits: Other[] | null;
  sought: string;
}

/** Who is meant: the likely ones first, then anybody by name or number. A plain form, so the address holds the search. */
export function MergeSearch({ patientId, likely, hits, sought }: Props) {
  const t = useTranslations('patientMerge');
  return (
    <div className="flex max-w-3xl flex-col gap-4">
      <Card aria-labelledby="likely" className="p-4 tablet:p-6">
        <h2 id="likely" className="text-card font-bold">{t('likely')}</h2>
        {likely.length > 0 ? <Others patientId={patientId} others={likely} label={t('likely')} /> : <p className="mt-1 text-ink-2">{t('nobodyLikely')}</p>}
      </Card>
      <Card aria-labelledby="search" className="flex flex-col gap-2 p-4 tablet:p-6">
        <h2 id="search" className="text-card font-bold">{t('search')}</h2>
        <form role="search" action={routes.mergePatient(patientId)} className="flex flex-col gap-1">
          <label htmlFor="sought" className="text-label text-ink-2">{t('searchHint')}</label>
          <span className="flex flex-wrap gap-2">
            <input id="sought" type="search" name="q" defaultValue={sought} maxLength={100} autoComplete="off" className={`${controlClass} min-w-0 flex-1`} />
            <Button type="submit"><Search aria-hidden size={18} />{t('searchButton')}</Button>
          </span>
        </form>
        {hits === null ? null : hits.length > 0 ? <Others patientId={patientId} others={hits} label={t('found')} /> : <p role="status" className="text-ink-2">{t('nobody', { sought })}</p>}
      </Card>
    </div>
  );
}
