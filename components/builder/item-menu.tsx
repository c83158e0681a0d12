'use client';

import { Ellipsis } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import type { DraftItem } from '@/lib/domain/program';
import { useBuilder } from './builder-context';

const row = 'flex min-h-9 cursor-pointer items-center rounded-field px-3 outline-none data-[focused]:bg-teal-50 data-[selected]:font-bold';

interface Props {
  item: DraftItem;
  name: string;
  startSection: () => void;
}

/** What is done to an exercise less often than moving it. */
export function ItemMenu({ item, name, startSection }: Props) {
  const t = useTranslations('builderItem.menu');
  const tPlace = useTranslations('builderItem.place');
  const { draft, dispatch, duplicateItem, announce } = useBuilder();
  const toPhase = (phaseKey: string | null, phase: string) => {
    dispatch({ type: 'settle' });
    dispatch({ type: 'item', key: item.key, change: { phaseKey } });
    announce(t('nowIn', { name, phase }));
  };
  const phases = [{ key: '', name: tPlace('allPhases') }, ...draft.phases.map(({ key, name: own }, i) => ({ key, name: own || tPlace('unnamed', { number: i + 1 }) }))];
  return (
    <MenuTrigger>
      <Button aria-label={t('open', { name })} className="inline-flex size-7 shrink-0 items-center justify-center rounded-field text-ink-3 hover:bg-teal-50 hover:text-teal-700">
        <Ellipsis aria-hidden size={16} />
      </Button>
      <Popover placement="bottom end" className="max-h-[70dvh] w-60 overflow-y-auto rounded-card border border-line-2 bg-surface p-2 text-ink">
        <Menu aria-label={t('open', { name })} className="outline-none">
          <MenuItem id="duplicate" className={row} onAction={() => duplicateItem(item.key)}>{t('duplicate')}</MenuItem>
          <MenuItem id="section" className={row} onAction={startSection}>{t('startSection')}</MenuItem>
          {draft.phases.length > 0 ? (
            <MenuSection selectionMode="single" selectedKeys={[item.phaseKey ?? '']}>
              <Header className="px-3 pt-2 text-label text-ink-3">{tPlace('phase')}</Header>
              {phases.map((phase) => <MenuItem key={phase.key || 'all'} id={phase.key} className={row} onAction={() => toPhase(phase.key || null, phase.name)}>{phase.name}</MenuItem>)}
            </MenuSection>
          ) : null}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
