'use client';

import { ListChecks, Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { cn } from '@/lib/cn';
import type { DraftItem } from '@/lib/domain/program';
import { describeFrequency } from '@/lib/i18n/describe-dose';
import { useBuilder } from './builder-context';
import { displayGroups, groupMove, type DisplayGroup } from './display-groups';
import { focusSoon, sectionNameId, selectButtonId } from './element-ids';
import { GroupHeading } from './group-heading';
import { PhaseHeading } from './phase-heading';
import { ProgramDetails } from './program-details';
import { ProgramItem } from './program-item';
import { SelectionBar } from './selection-bar';
import { useItemDrag } from './use-item-drag';
import { useItemSelection } from './use-item-selection';

/** The list being written: phase by phase, numbered through, with a heading where the position or section changes. */
export function ProgramPane({ className }: { className?: string }) {
  const t = useTranslations('builder');
  const tDose = useTranslations('dose');
  const tItem = useTranslations('builderItem.section');
  const tSelect = useTranslations('builderItem.select');
  const { draft, dispatch, exercises, focusSearch } = useBuilder();
  const drag = useItemDrag();
  const selection = useItemSelection(draft.items.map(({ key }) => key));
  const [naming, setNaming] = useState<string | null>(null);
  const groups = useMemo(() => displayGroups(draft, (item) => exercises.get(item.exercise.id)?.position ?? 'any'), [draft, exercises]);
  const frequency = describeFrequency(draft.frequency, tDose);

  /** From one exercise to the end of its stretch. */
  const startSection = (group: DisplayGroup, item: DraftItem) => {
    const keys = group.items.map((one) => one.item.key);
    const taken = new Set(draft.items.map(({ section }) => section));
    let number = 1;
    while (taken.has(tItem('new', { number }))) number += 1;
    dispatch({ type: 'settle' });
    dispatch({ type: 'section', keys: keys.slice(keys.indexOf(item.key)), section: tItem('new', { number }) });
    dispatch({ type: 'settle' });
    setNaming(item.key);
    focusSoon(sectionNameId(item.key));
  };

  const rows = (group: DisplayGroup) => {
    const at = groups.indexOf(group);
    const [lead] = group.items;
    const top = draft.phases.length === 0 && at === 0;
    return group.items.map(({ item, number }) => (
      <li key={item.key}>
        {item === lead?.item ? (
          <GroupHeading
            group={group}
            first={top}
            naming={naming === item.key}
            setNaming={(on) => setNaming(on ? item.key : null)}
            up={groupMove(draft, groups, at, -1)}
            down={groupMove(draft, groups, at, 1)}
            lift={drag.lift}
          />
        ) : null}
        <ProgramItem item={item} number={number} divided={item !== lead?.item} drag={drag} selection={selection} startSection={() => startSection(group, item)} />
      </li>
    ));
  };
  const phases = draft.phases.length === 0 ? [] : [null, ...draft.phases];
  const shownPhases = phases.filter((phase) => phase !== null || draft.items.some((item) => item.phaseKey === null));

  return (
    <section aria-labelledby="builder-program" className={cn('min-h-0 overflow-y-auto p-4 tablet:px-5', className)}>
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="builder-program" className="text-panel font-bold">{t('program.title')}</h2>
        <p className="text-label text-ink-2">{t('program.unlessSaid', { frequency: frequency.charAt(0).toUpperCase() + frequency.slice(1) })}</p>
      </div>
      <ProgramDetails />
      {selection.isOn && draft.items.length > 0 ? <SelectionBar selection={selection} /> : draft.items.length > 1 ? (
        <Button id={selectButtonId} size="small" look="quiet" className="mb-2" onClick={() => selection.turn(true)}><ListChecks aria-hidden size={16} />{tSelect('start')}</Button>
      ) : null}
      {draft.items.length === 0 && draft.phases.length === 0 ? (
        <Card><EmptyState title={t('program.emptyTitle')} text={t('program.emptyText')} /></Card>
      ) : (
        <ol className="rounded-card border border-line bg-surface">
          {phases.length === 0 ? groups.flatMap(rows) : shownPhases.flatMap((phase, i) => {
            const phaseKey = phase?.key ?? null;
            const within = groups.filter((group) => group.phaseKey === phaseKey);
            return [
              <li key={`phase ${phaseKey}`}>
                <PhaseHeading phase={phase} at={draft.phases.findIndex(({ key }) => key === phaseKey)} first={i === 0} empty={within.length === 0} marked={drag.overPhase === (phaseKey ?? 'all')} dragging={drag.dragged.length > 0} over={() => drag.over({ phaseKey })} land={drag.land} />
              </li>,
              ...within.flatMap(rows),
            ];
          })}
        </ol>
      )}
      <button type="button" onClick={focusSearch} className="mt-3 hidden min-h-12 w-full items-center gap-3 rounded-card border border-dashed border-field px-4 text-left text-ink-2 hover:bg-teal-50 tablet:flex">
        <Plus aria-hidden size={18} />
        {t('program.addRow')}
      </button>
    </section>
  );
}
