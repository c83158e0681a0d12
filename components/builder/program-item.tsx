'use client';

import { ChevronDown, ChevronUp, GripVertical, Info, Trash2 } from 'lucide-react';
import { useMemo, useRef, type DragEvent, type KeyboardEvent } from 'react';
import { useTranslations } from 'next-intl';
import { FigurePlace } from '@/components/ui/figure-place';
import { IconButton } from '@/components/ui/icon-button';
import { cn } from '@/lib/cn';
import { doseOutsideSources } from '@/lib/domain/remark-range';
import { formatDose } from '@/lib/domain/dosing/format-dose';
import type { DraftItem } from '@/lib/domain/program';
import { describeDose } from '@/lib/i18n/describe-dose';
import { useBuilder } from './builder-context';
import { DoseEditor } from './dose-editor';
import { doseButtonId } from './element-ids';
import { ItemMenu } from './item-menu';
import { ItemSigns } from './item-signs';
import { SelectBox } from './select-box';
import type { ItemDrag } from './use-item-drag';
import type { ItemSelection } from './use-item-selection';

interface Props {
  item: DraftItem;
  number: number;
  divided: boolean;
  drag: ItemDrag;
  selection: ItemSelection;
  startSection: () => void;
}

const moveButton = 'size-7! border border-line bg-surface';

/** One exercise of the draft: closed it says its dose, open it is edited. */
export function ProgramItem({ item, number, divided, drag, selection, startSection }: Props) {
  const t = useTranslations('builder.program');
  const tDose = useTranslations('dose');
  const { draft, exercises, looks, openKey, openDose, nudgeItem, removeItem } = useBuilder();
  const row = useRef<HTMLDivElement>(null);
  const exercise = exercises.get(item.exercise.id);
  const name = exercise?.name ?? item.exercise.slug;
  const open = openKey === item.key;
  const words = describeDose(item.dose, tDose);
  const outside = useMemo(() => doseOutsideSources(item.dose, exercise?.ranges ?? []), [item.dose, exercise]);

  const press = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    nudgeItem(item.key, event.key === 'ArrowUp' ? -1 : 1);
  };
  const hover = (event: DragEvent) => {
    if (drag.dragged.length === 0) return;
    event.preventDefault();
    const box = event.currentTarget.getBoundingClientRect();
    drag.over({ key: item.key, edge: event.clientY < box.top + box.height / 2 ? 'before' : 'after' });
  };
  const mark = drag.edgeOf(item.key);
  const place = draft.phases.findIndex(({ key }) => key === item.phaseKey);
  const canRise = number > 1 || place >= 0;
  const canSink = number < draft.items.length || place < draft.phases.length - 1;

  const figure = <FigurePlace slug={item.exercise.slug} picture={exercise?.picture ?? null} look={looks.page} className="w-[84px] tablet:w-[96px]" />;

  return (
    <div
      ref={row}
      onKeyDown={press}
      onDragOver={hover}
      onDrop={(event) => {
        event.preventDefault();
        drag.land();
      }}
      className={cn(
        'relative flex flex-wrap gap-x-3 gap-y-2 px-3 py-3 tablet:flex-nowrap tablet:py-3.5',
        open ? 'items-start' : 'items-center',
        divided && 'border-t border-line',
        (open || selection.keys.includes(item.key)) && 'bg-teal-50',
        drag.dragged.includes(item.key) && 'outline-2 outline-teal-700',
        mark === 'before' && 'before:absolute before:inset-x-0 before:-top-px before:h-0.5 before:bg-teal-700',
        mark === 'after' && 'after:absolute after:inset-x-0 after:-bottom-px after:h-0.5 after:bg-teal-700',
      )}
    >
      <span
        draggable
        aria-hidden="true"
        title={t('drag')}
        onDragStart={(event) => {
          event.dataTransfer.effectAllowed = 'move';
          event.dataTransfer.setData('text/plain', name);
          if (row.current) event.dataTransfer.setDragImage(row.current, 16, 16);
          drag.lift(selection.keys.includes(item.key) ? selection.keys : [item.key]);
        }}
        onDragEnd={() => drag.lift([])}
        className="hidden h-12 cursor-grab items-center text-ink-3 tablet:flex"
      >
        <GripVertical size={16} />
      </span>
      <span className={cn('hidden w-4 text-center text-ink-2 tablet:block', open && 'pt-3')}>{number}</span>
      {selection.isOn ? <SelectBox itemKey={item.key} name={name} selection={selection}>{figure}</SelectBox> : figure}
      <div className={cn('min-w-0 flex-1 basis-40', open && 'max-tablet:contents')}>
        <div className={cn('flex flex-wrap items-center gap-x-2 gap-y-1', open && 'max-tablet:flex-1 max-tablet:basis-32 max-tablet:self-center')}>
          <p className="font-bold [overflow-wrap:anywhere]"><span className="tablet:hidden">{number} </span>{name}</p>
          {outside && !open ? (
            <span className="inline-flex items-center gap-1 rounded-field bg-amber-100 px-2 text-label font-bold text-amber-700">
              <Info aria-hidden size={14} />
              {t('outside', { verdict: outside.sources[0]?.verdict ?? 'above' })}
            </span>
          ) : null}
        </div>
        {exercise?.retired ? <p className="text-label text-ink-2">{t('retired')}</p> : null}
        {exercise ? null : <p className="text-label text-amber-700">{t('missing')}</p>}
        {open ? (
          <div className="max-tablet:order-last max-tablet:basis-full"><DoseEditor item={item} name={name} exercise={exercise} /></div>
        ) : (
          <button type="button" id={doseButtonId(item.key)} onClick={() => openDose(item.key, 'row')} aria-label={t('openDose', { name, words })} className="flex w-full flex-wrap items-center justify-between gap-x-3 gap-y-1 rounded-field text-left scroll-my-[72px]">
            <span className="min-w-0 text-ink-2">{words}</span>
            <span className="rounded-field border border-line bg-sunk px-2 py-0.5 text-label text-ink-2 [overflow-wrap:anywhere]">{formatDose(item.dose)}</span>
          </button>
        )}
        {open ? null : <ItemSigns item={item} />}
      </div>
      <div className="ml-auto flex items-center gap-1">
        <span className="flex flex-col gap-1">
          <IconButton name={t('moveUp', { name })} icon={<ChevronUp aria-hidden size={16} />} disabled={!canRise} onClick={() => nudgeItem(item.key, -1)} className={moveButton} />
          <IconButton name={t('moveDown', { name })} icon={<ChevronDown aria-hidden size={16} />} disabled={!canSink} onClick={() => nudgeItem(item.key, 1)} className={moveButton} />
        </span>
        <span className={cn('flex flex-col gap-1', !open && 'max-tablet:hidden')}>
          <ItemMenu item={item} name={name} startSection={startSection} />
          <IconButton name={t('remove', { name })} icon={<Trash2 aria-hidden size={16} />} onClick={() => removeItem(item.key)} className="size-7!" />
        </span>
      </div>
    </div>
  );
}
