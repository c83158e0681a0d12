'use client';

import { useCallback, useMemo, useState, type Dispatch } from 'react';
import { useTranslations } from 'next-intl';
import { uuidv7 } from 'uuidv7';
import { useTell } from '@/components/review/undo-provider';
import { maximumItems, newItem, type ProgramDraft } from '@/lib/domain/program';
import type { PickerExercise } from '@/lib/server/programs/picker-exercises';
import type { BuilderContextValue, Origin } from './builder-context';
import { editDraft, type DraftEdit } from './draft-edits';
import type { DraftAction } from './draft-reducer';
import { doseButtonId, focusSoon, keepFocus, searchId } from './element-ids';
import type { Pane } from './pane-tabs';

interface Given {
  draft: ProgramDraft;
  dispatch: Dispatch<DraftAction>;
  exercises: ReadonlyMap<string, PickerExercise>;
  announce: (text: string) => void;
  setPane: (pane: Pane) => void;
}

type Moves = Pick<BuilderContextValue, 'openKey' | 'openDose' | 'closeDose' | 'addExercise' | 'removeItem' | 'duplicateItem' | 'nudgeItem' | 'carryItems' | 'focusSearch'>;

/** What a person does to the list, with where focus goes and what is said. */
export function useBuilderMoves({ draft, dispatch, exercises, announce, setPane }: Given): Moves {
  const t = useTranslations('builder');
  const tPhases = useTranslations('builderPhases');
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
    /** Makes a move and says where the first of what moved now stands, with its heading and phase when they are others. */
    const move = (edit: DraftEdit, keys: readonly string[]) => {
      const next = editDraft(draft, edit);
      const [first = ''] = keys;
      const was = draft.items.find((item) => item.key === first);
      const now = next.items.find((item) => item.key === first);
      dispatch({ type: 'settle' });
      dispatch(edit);
      keepFocus();
      if (!was || !now) return;
      const name = keys.length > 1 ? t('program.several', { count: keys.length }) : nameOf(first);
      const phase = now.phaseKey === was.phaseKey ? '' : (next.phases.find(({ key }) => key === now.phaseKey)?.name ?? tPhases('all'));
      const section = now.section === was.section ? '' : now.section;
      const into = [phase, section].filter(Boolean).join(', ');
      const place = next.items.indexOf(now) + 1;
      announce(into ? t('program.movedInto', { name, place, total: next.items.length, into }) : t('program.moved', { name, place, total: next.items.length }));
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
        // It joins the section and the phase of the one that it is put behind.
        const { section = '', phaseKey = null } = draft.items.find((item) => item.key === after) ?? draft.items.at(-1) ?? {};
        dispatch({ type: 'add', item: { ...newItem(key, { clinicId, id, slug }, defaultDose), section, phaseKey }, ...(after ? { after } : {}) });
        const at = after ? draft.items.findIndex((item) => item.key === after) + 2 : draft.items.length + 1;
        announce(t('program.added', { name, place: at, total: draft.items.length + 1 }));
        if (!stay) openDose(key, 'search');
      },
      removeItem(key) {
        const at = draft.items.findIndex((item) => item.key === key);
        const item = draft.items[at];
        if (!item) return;
        const name = nameOf(key);
        dispatch({ type: 'remove', keys: [key] });
        setOpen(null);
        announce(t('program.removed', { name }));
        tell({ title: t('program.removed', { name }), undo: () => dispatch({ type: 'add', item, after: draft.items[at - 1]?.key ?? null }), undoByKeys: false });
        const next = draft.items[at + 1] ?? draft.items[at - 1];
        if (next) focusSoon(doseButtonId(next.key));
        else focusSearch();
      },
      duplicateItem(key) {
        const item = draft.items.find((one) => one.key === key);
        if (!item) return;
        if (draft.items.length >= maximumItems) return announce(t('library.full', { count: maximumItems }));
        const copy = { ...item, key: uuidv7() };
        dispatch({ type: 'add', item: copy, after: key });
        announce(t('program.duplicated', { name: nameOf(key), place: draft.items.indexOf(item) + 2 }));
        openDose(copy.key, 'row');
      },
      nudgeItem: (key, by) => move({ type: 'nudge', key, by }, [key]),
      carryItems: (keys, before, into) => move({ type: 'carry', keys, before, into }, keys),
    };
  }, [open, draft, dispatch, announce, setPane, nameOf, focusSearch, t, tPhases, tell]);
}
