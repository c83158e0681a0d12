'use client';

import { useTranslations } from 'next-intl';
import { cn } from '@/lib/cn';
import { useBuilder } from './builder-context';
import { useBalance } from './use-balance';

export const panes = ['library', 'program', 'balance'] as const;
export type Pane = (typeof panes)[number];

/** On a phone one part at a time. Plain buttons: the parts are all on one page. */
export function PaneTabs({ pane, choose }: { pane: Pane; choose: (pane: Pane) => void }) {
  const t = useTranslations('builder');
  const { draft } = useBuilder();
  const { remarks } = useBalance();
  return (
    <nav aria-label={t('tabs.label')} className="sticky top-0 z-10 grid grid-cols-3 border-b border-line bg-surface tablet:hidden">
      {panes.map((one) => (
        <button key={one} type="button" aria-current={one === pane ? 'true' : undefined} onClick={() => choose(one)} className={cn('flex min-h-12 items-center justify-center gap-2 border-b-2', one === pane ? 'border-teal-700 font-bold text-teal-700' : 'border-transparent text-ink-2')}>
          {t(`tabs.${one}`)}
          {one === 'program' ? <span className="text-label">{draft.items.length}</span> : null}
          {one === 'balance' && remarks.length > 0 ? (
            <span className="rounded-field bg-amber-100 px-1.5 text-label font-bold text-amber-700">
              <span aria-hidden="true">{remarks.length}</span>
              <span className="sr-only">{t('tabs.remarks', { count: remarks.length })}</span>
            </span>
          ) : null}
        </button>
      ))}
    </nav>
  );
}
