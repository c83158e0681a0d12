import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import { cn } from '@/lib/cn';
import { defaultListParams, listPath, patientViews, readQuery, viewQuery, type PatientListParams, type PatientView } from '@/lib/patient-list';
import { SavedViewControls, type ViewActions } from './saved-view-controls';

interface Props {
  params: PatientListParams;
  counts: Record<PatientView, number>;
  saved: { id: string; name: string; query: string; count: number }[];
  actions: ViewActions;
}

/** Views that answer one question each, with how many patients they hold: those that everybody has, then the member's own. */
export function ViewTabs({ params, counts, saved, actions }: Props) {
  const t = useTranslations('patients.views');
  const format = useFormatter();
  const query = viewQuery(params);
  const here = saved.find((view) => view.query === query) ?? null;
  const tabs = [
    ...patientViews.map((view) => ({ key: view, name: t(view), count: counts[view], href: listPath(here ? defaultListParams : params, { view }), isHere: here === null && view === params.view })),
    ...saved.map((view) => ({ key: view.id, name: view.name, count: view.count, href: listPath(readQuery(view.query)), isHere: view === here })),
  ];
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-6 border-b border-line">
      <nav aria-label={t('label')} className="-mb-px max-w-full">
        {/* On a phone the tabs stay in one line that scrolls: the list begins within the first screen. */}
        <ul className="flex gap-x-6 overflow-x-auto whitespace-nowrap tablet:flex-wrap tablet:overflow-visible tablet:whitespace-normal">
          {tabs.map(({ key, name, count, href, isHere }) => (
            <li key={key}>
              <Link href={href} prefetch={false} aria-current={isHere ? 'page' : undefined} className={cn('flex min-h-11 items-center gap-2 border-b-2 [overflow-wrap:anywhere] hover:text-teal-700', isHere ? 'border-teal-700 font-bold text-ink' : 'border-transparent text-ink-2')}>
                {name} <span className="text-label">{format.number(count)}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <SavedViewControls params={params} here={here} actions={actions} />
    </div>
  );
}
