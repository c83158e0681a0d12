import { Search } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { controlClass } from '@/components/form/field';
import { cn } from '@/lib/cn';
import { defaultListParams, type PatientListParams } from '@/lib/patient-list';
import { routes } from '@/lib/routes';

/** A plain form: the address holds the search, and it works before any script has run. */
export function ListSearch({ params }: { params: PatientListParams }) {
  const t = useTranslations('patients');
  const { q, page: _page, ...kept } = params;
  const others = Object.entries(kept).filter(([key, value]) => value !== null && value !== defaultListParams[key as keyof PatientListParams]);
  return (
    <form role="search" action={routes.patients} className="relative w-full tablet:w-72">
      {others.map(([key, value]) => <input key={key} type="hidden" name={key} value={String(value)} />)}
      <input key={q} type="search" name="q" defaultValue={q} maxLength={100} aria-label={t('search')} placeholder={t('search')} className={cn(controlClass, 'pl-10')} />
      <button type="submit" aria-label={t('searchButton')} className="absolute inset-y-0 left-0 flex w-10 items-center justify-center rounded-field text-ink-2 hover:text-teal-700">
        <Search aria-hidden size={18} />
      </button>
    </form>
  );
}
