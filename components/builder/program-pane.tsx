'use client';

import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { cn } from '@/lib/cn';
import { sessionMinutes } from '@/lib/domain/balance';
import { describeFrequency } from '@/lib/i18n/describe-dose';
import { useBuilder } from './builder-context';
import { groupItems } from '@/lib/domain/item-groups';
import { ProgramDetails } from './program-details';
import { ProgramItem, type DropPlace } from './program-item';

/** The list being written: numbered through, with a heading where the position or section changes. */
export function ProgramPane({ className }: { className?: string }) {
  const t = useTranslations('builder');
  const tDose = useTranslations('dose');
  const { draft, exercises, focusSearch, moveItem } = useBuilder();
  const [dragged, setDragged] = useState<string | null>(null);
  const [drop, setDrop] = useState<DropPlace | null>(null);
  const groups = useMemo(() => groupItems(draft.items, (item) => exercises.get(item.exercise.id)?.position ?? 'any'), [draft.items, exercises]);
  const frequency = describeFrequency(draft.frequency, tDose);

  const land = () => {
    const from = draft.items.findIndex((item) => item.key === dragged);
    const over = draft.items.findIndex((item) => item.key === drop?.key);
    if (dragged && drop && from >= 0 && over >= 0) {
      const to = drop.edge === 'after' ? over + 1 : over;
      moveItem(dragged, to > from ? to - 1 : to);
    }
    setDragged(null);
    setDrop(null);
  };

  return (
    <section aria-labelledby="builder-program" className={cn('min-h-0 overflow-y-auto p-4 tablet:px-5', className)}>
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="builder-program" className="text-panel font-bold">{t('program.title')}</h2>
        <p className="text-label text-ink-2">{t('program.unlessSaid', { frequency: frequency.charAt(0).toUpperCase() + frequency.slice(1) })}</p>
      </div>
      <ProgramDetails />
      {draft.items.length === 0 ? (
        <Card><EmptyState title={t('program.emptyTitle')} text={t('program.emptyText')} /></Card>
      ) : (
        <ol className="rounded-card border border-line bg-surface">
          {groups.flatMap((group) =>
            group.items.map(({ item, number }, i) => (
              <li key={item.key}>
                {i === 0 ? (
                  <div className={cn('flex flex-wrap items-baseline justify-between gap-x-4 border-line bg-sunk px-4 py-2', number === 1 ? 'rounded-t-card border-b' : 'border-y')}>
                    <h3 className="text-label font-bold [overflow-wrap:anywhere]">{group.section || t(`group.${group.position}`)}</h3>
                    <p className="text-label text-ink-2">{t('program.groupSum', { count: group.items.length, minutes: sessionMinutes(group.items.map((one) => one.item.dose)) })}</p>
                  </div>
                ) : null}
                <ProgramItem item={item} number={number} divided={i > 0} drag={{ dragged, drop, lift: setDragged, over: setDrop, land }} />
              </li>
            )),
          )}
        </ol>
      )}
      <button type="button" onClick={focusSearch} className="mt-3 hidden min-h-12 w-full items-center gap-3 rounded-card border border-dashed border-field px-4 text-left text-ink-2 hover:bg-teal-50 tablet:flex">
        <Plus aria-hidden size={18} />
        {t('program.addRow')}
      </button>
    </section>
  );
}
