'use client';

import { Copy, FolderInput, Trash2, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button as MenuButton, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { Button } from '@/components/ui/button';
import { buttonClass } from '@/components/ui/button-class';
import { useBuilder } from './builder-context';
import { focusSoon, searchId, selectButtonId } from './element-ids';
import type { ItemSelection } from './use-item-selection';
import { SelectedDose } from './selected-dose';
import { useSelectedMoves } from './use-selected-moves';

const row = 'flex min-h-9 cursor-pointer items-center rounded-field px-3 outline-none data-[focused]:bg-teal-50';

/** What can be done with the exercises that are marked. It stays in reach while the list scrolls. */
export function SelectionBar({ selection: { keys, all, turn } }: { selection: ItemSelection }) {
  const t = useTranslations('builderItem.select');
  const tPlace = useTranslations('builderItem.place');
  const { draft } = useBuilder();
  const moves = useSelectedMoves(keys);
  const none = keys.length === 0;
  const leave = () => {
    turn(false);
    focusSoon(selectButtonId);
  };
  const remove = () => {
    moves.remove();
    turn(false);
    focusSoon(draft.items.length - keys.length > 1 ? selectButtonId : searchId);
  };
  const phases = [{ key: null, name: tPlace('allPhases') }, ...draft.phases.map(({ key, name }, i) => ({ key, name: name || tPlace('unnamed', { number: i + 1 }) }))];
  return (
    <div role="group" aria-label={t('bar')} className="sticky top-12 z-[5] mb-3 flex flex-wrap items-center gap-2 rounded-card border border-line-2 bg-surface p-2 tablet:top-0">
      <p role="status" className="min-w-24 flex-1 px-2 font-bold">{t('count', { count: keys.length })}</p>
      <Button size="small" onClick={all}>{t('all')}</Button>
      <SelectedDose none={none} set={moves.setDose} />
      <Button size="small" disabled={none} onClick={moves.duplicate}><Copy aria-hidden size={16} />{t('duplicate')}</Button>
      <MenuTrigger>
        <MenuButton isDisabled={none} className={buttonClass('plain', 'small', 'disabled:opacity-40')}><FolderInput aria-hidden size={16} />{t('move')}</MenuButton>
        <Popover placement="bottom end" className="max-h-[70dvh] w-60 overflow-y-auto rounded-card border border-line-2 bg-surface p-2 text-ink">
          <Menu aria-label={t('move')} className="outline-none">
            <MenuSection>
              <Header className="px-3 pt-2 text-label text-ink-3">{tPlace('section')}</Header>
              {moves.sections.map((section) => <MenuItem key={section} id={`section ${section}`} className={row} onAction={() => moves.toSection(section)}>{section}</MenuItem>)}
              <MenuItem id="new" className={row} onAction={moves.toNewSection}>{t('newSection')}</MenuItem>
            </MenuSection>
            {draft.phases.length > 0 ? (
              <MenuSection>
                <Header className="px-3 pt-2 text-label text-ink-3">{tPlace('phase')}</Header>
                {phases.map(({ key, name }) => <MenuItem key={key ?? 'all'} id={`phase ${key ?? ''}`} className={row} onAction={() => moves.toPhase(key)}>{name}</MenuItem>)}
              </MenuSection>
            ) : null}
          </Menu>
        </Popover>
      </MenuTrigger>
      <Button size="small" disabled={none} onClick={remove}><Trash2 aria-hidden size={16} />{t('remove')}</Button>
      <Button size="small" look="quiet" onClick={leave}><X aria-hidden size={16} />{t('done')}</Button>
    </div>
  );
}
