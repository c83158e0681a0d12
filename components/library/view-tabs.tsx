'use client';

import { useTranslations } from 'next-intl';
import { cn } from '@/lib/cn';
import { libraryViews, type LibraryView } from './library-params';

interface Props {
  view: LibraryView;
  counts: Record<LibraryView, number>;
  choose: (view: LibraryView) => void;
}

/** Saved views of the library with their counts. */
export function ViewTabs({ view, counts, choose }: Props) {
  const t = useTranslations('library.view');
  return (
    <div role="group" aria-label={t('label')} className="flex flex-wrap gap-x-5 gap-y-1 border-b border-line">
      {libraryViews.filter((one) => one !== 'retired' || counts.retired > 0 || view === 'retired').map((one) => (
        <button key={one} type="button" aria-pressed={one === view} onClick={() => choose(one)} className={cn('-mb-px min-h-10 border-b-2 px-1', one === view ? 'border-teal-700 font-bold text-ink' : 'border-transparent text-ink-2 hover:text-teal-700')}>
          {t(one)} <span className="text-label">{counts[one]}</span>
        </button>
      ))}
    </div>
  );
}
