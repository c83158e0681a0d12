'use client';

import { ChevronDown, ChevronUp, GripVertical, Pencil } from 'lucide-react';
import { useState, type DragEvent } from 'react';
import { useTranslations } from 'next-intl';
import { controlClass } from '@/components/form/field';
import { IconButton } from '@/components/ui/icon-button';
import { cn } from '@/lib/cn';
import { sessionMinutes } from '@/lib/domain/dosing/session-minutes';
import { useBuilder } from './builder-context';
import type { DisplayGroup, GroupMove } from './display-groups';
import { focusSoon, sectionNameId } from './element-ids';

interface Props {
  group: DisplayGroup;
  first: boolean;
  naming: boolean;
  setNaming: (naming: boolean) => void;
  up: GroupMove | null;
  down: GroupMove | null;
  lift: (keys: readonly string[]) => void;
}

/** The heading over a stretch of exercises; it can be named, and the stretch moved as a whole. */
export function GroupHeading({ group, first, naming, setNaming, up, down, lift }: Props) {
  const t = useTranslations('builder');
  const tItem = useTranslations('builderItem.section');
  const { dispatch, carryItems, announce } = useBuilder();
  const keys = group.items.map(({ item }) => item.key);
  const name = group.section || t(`group.${group.position}`);
  const [typed, setTyped] = useState<string | null>(null);
  const id = sectionNameId(keys[0] ?? '');
  const open = () => {
    setTyped(group.section);
    setNaming(true);
    focusSoon(id);
  };
  const close = (keep: boolean) => {
    const section = (typed ?? group.section).trim();
    if (keep && section !== group.section) {
      dispatch({ type: 'settle' });
      dispatch({ type: 'section', keys, section });
      dispatch({ type: 'settle' });
      announce(section ? tItem('named', { section }) : tItem('unnamed', { section: group.section }));
    }
    setTyped(null);
    setNaming(false);
  };
  const move = (to: GroupMove | null) => to && carryItems(keys, to.before, to.into);
  return (
    <div
      draggable={!naming}
      onDragStart={(event: DragEvent) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', name);
        lift(keys);
      }}
      onDragEnd={() => lift([])}
      onKeyDown={(event) => {
        if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
        event.preventDefault();
        move(event.key === 'ArrowUp' ? up : down);
      }}
      className={cn('group/heading flex flex-wrap items-center gap-x-2 border-line bg-sunk py-1 pl-3 pr-4', first ? 'rounded-t-card border-b' : 'border-y')}
    >
      <GripVertical aria-hidden size={14} className="hidden cursor-grab text-ink-3 tablet:block" />
      {naming ? (
        <input
          id={id}
          type="text"
          maxLength={80}
          aria-label={tItem('label')}
          placeholder={t(`group.${group.position}`)}
          value={typed ?? group.section}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={() => close(true)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== 'Escape') return;
            event.preventDefault();
            close(event.key === 'Enter');
            focusSoon(`${id}-rename`);
          }}
          className={cn(controlClass, 'max-w-72 py-1')}
        />
      ) : (
        <h3 className="text-label font-bold [overflow-wrap:anywhere]">{name}</h3>
      )}
      {naming ? null : <IconButton id={`${id}-rename`} name={tItem(group.section ? 'rename' : 'name', { section: name })} icon={<Pencil aria-hidden size={14} />} onClick={open} className="size-7!" />}
      <p className="ml-auto text-label text-ink-2">{t('program.groupSum', { count: group.items.length, minutes: sessionMinutes(group.items.map(({ item }) => item.dose)) })}</p>
      {up || down ? (
        <span className="flex">
          <IconButton name={tItem('up', { section: name })} icon={<ChevronUp aria-hidden size={14} />} disabled={!up} onClick={() => move(up)} className="size-7!" />
          <IconButton name={tItem('down', { section: name })} icon={<ChevronDown aria-hidden size={14} />} disabled={!down} onClick={() => move(down)} className="size-7!" />
        </span>
      ) : null}
    </div>
  );
}
