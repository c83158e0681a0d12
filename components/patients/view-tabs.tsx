import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { cn } from '@/lib/cn';
import { listPath, patientViews, type PatientListParams, type PatientView } from '@/lib/patient-list';

/** Views that answer one question each, with how many patients they hold. */
export function ViewTabs({ params, counts }: { params: PatientListParams; counts: Record<PatientView, number> }) {
  const t = useTranslations('patients.views');
  return (
    <nav aria-label={t('label')} className="border-b border-line">
      <ul className="-mb-px flex flex-wrap gap-x-6">
        {patientViews.map((view) => {
          const isHere = view === params.view;
          return (
            <li key={view}>
              <Link href={listPath(params, { view })} prefetch={false} aria-current={isHere ? 'page' : undefined} className={cn('flex min-h-11 items-center gap-2 border-b-2 hover:text-teal-700', isHere ? 'border-teal-700 font-bold text-ink' : 'border-transparent text-ink-2')}>
                {t(view)} <span className="text-label">{counts[view]}</span>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
