'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { focusSoon, selectButtonId } from './element-ids';
import type { ItemSelection } from './use-item-selection';

interface Props {
  itemKey: string;
  name: string;
  selection: ItemSelection;
  /** The picture: pressing it marks the exercise too. */
  children: ReactNode;
}

/** Marks an exercise; with Shift, everything from the one marked before. */
export function SelectBox({ itemKey, name, selection, children }: Props) {
  const t = useTranslations('builderItem.select');
  return (
    <label className="flex cursor-pointer select-none items-center gap-3">
      <input
        type="checkbox"
        aria-label={t('one', { name })}
        checked={selection.keys.includes(itemKey)}
        onChange={({ nativeEvent }) => selection.toggle(itemKey, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          selection.turn(false);
          focusSoon(selectButtonId);
        }}
        className="size-6 shrink-0 accent-teal-700"
      />
      {children}
    </label>
  );
}
