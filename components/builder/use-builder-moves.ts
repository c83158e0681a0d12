'use client';

import { useCallback, useMemo, useState, type Dispatch } from 'react';
import { useTranslations } from 'next-intl';
import { uuidv7 } from 'uuidv7';
import { useTell } from '@/components/review/undo-provider';
import { maximumItems, newItem, type ProgramDraft } from '@/lib/domain/program';
import type { PickerExercise } from '@/lib/server/programs/picker-exercises';
import type { BuilderContextValue, Origin } from './builder-context';
import type { DraftAction } from './draft-reducer';
import { doseButtonId, focusSoon, searchId } from './element-ids';
import type { Pane } from './pane-tabs';

interface Given {
  draft: ProgramDraft;
  dispatch: Dispatch<DraftAction>;
  exercises: ReadonlyMap<string, PickerExercise>;
  announce: (text: string) => void;
  setPane: (pane: Pane) => void;
}

type Moves = Pick<BuilderContextValue, 'openKey' | 'openDose' | 'closeDose' | 'addExercise' | 'removeItem' | 'moveItem' | 'focusSearch'>;

/** What a person does to the list, with where focus goes and what is said. */
export function useBuilderMoves({ draft, dispatch, exercises, announce, setPane }: Given): Moves {
  const t = useTranslations('builder');
  const tell = useTell();
  const [open, setOpen] = useState<{ key: string; origin: Origin } | null>(null);
  const nameOf = useCallback((key: string) => exercises.get(draft.items.find((item) => item.key === key)?.exercise.id ?? '')?.name ?? '', [draft.items, exercises]);

  const focusSearch = useCallback(() => {
    // On a phone the search is on a tab of its own; there the list of exercises keeps the focus.
    if (document.getElementById(searchId)?.offsetParent) focusSoon(searchId);
  }, []);

  return useMemo<Moves>(() => {
    const openDose = (key: string, origin: Origin) => {
      dispatch({ type: 'settle' });
      setPane('program');
      setOpen({ key, origin });
    };
    return {
      openKey: open?.key ?? null,
      focusSearch,
      openDose,
      closeDose() {
        if (!open) return;
        dispatch({ type: 'settle' });
        setOpen(null);
        if (open.origin === 'search' && document.getElementById(searchId)?.offsetParent) focusSearch();
        else focusSoon(doseButtonId(open.key));
      },
      addExercise({ clinicId, id, slug, defaultDose, name }, { after, stay = false } = {}) {
        if (draft.items.length >= maximumItems) return announce(t('library.full', { count: maximumItems }));
        const key = uuidv7();
        dispatch({ type: 'add', item: newItem(key, { clinicId, id, slug }, defaultDose), ...(after ? { after } : {}) });
        const at = after ? draft.items.findIndex((item) => item.key === after) + 2 : draft.items.length + 1;
        announce(t('program.added', { name, place: at, total: draft.items.length + 1 }));
        if (!stay) openDose(key, 'search');
      },
      removeItem(key) {
        const at = draft.items.findIndex((item) => item.key === key);
        const item = draft.items[at];
        if (!item) return;
        const name = nameOf(key);
        dispatch({ type: 'remove', key });
        setOpen(null);
        announce(t('program.removed', { name }));
        tell({ title: t('program.removed', { name }), undo: () => dispatch({ type: 'add', item, after: draft.items[at - 1]?.key ?? null }), undoByKeys: false });
        const next = draft.items[at + 1] ?? draft.items[at - 1];
        if (next) focusSoon(doseButtonId(next.key));
        else focusSearch();
      },
      moveItem(key, to) {
        const place = Math.max(0, Math.min(to, draft.items.length - 1));
        dispatch({ type: 'move', key, to: place });
        announce(t('program.moved', { name: nameOf(key), place: place + 1, total: draft.items.length }));
      },
    };
  }, [open, draft.items, dispatch, announce, setPane, nameOf, focusSearch, t, tell]);
}
