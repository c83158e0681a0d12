'use client';

import { useCallback, useMemo, useReducer, useState } from 'react';
import { useTranslations } from 'next-intl';
import { cn } from '@/lib/cn';
import type { ProgramDraft } from '@/lib/domain/program';
import type { BuilderPage, StoredDraft } from '@/lib/server/programs/builder';
import { useTell } from '@/components/review/undo-provider';
import { LiveStatus } from '@/components/ui/live-status';
import { BalancePane } from './balance-pane';
import { BalanceStrip } from './balance-strip';
import { BuilderCommands } from './builder-commands';
import { BuilderFooter } from './builder-footer';
import { BringToDraft, type TemplateWork } from './bring-to-draft';
import { BuilderProvider, type Looks } from './builder-context';
import { ConflictDialog } from './conflict-dialog';
import { draftReducer, startDraft } from './draft-reducer';
import { IssueDialog, type IssueProgram } from './issue-dialog';
import { LibraryPane } from './library-pane';
import { findDifferences, mergeDrafts, type Choice } from './merge-drafts';
import { PaneTabs, type Pane } from './pane-tabs';
import { ProgramPane } from './program-pane';
import { TopBar } from './top-bar';
import { useAutosave, type SaveDraft } from './use-autosave';
import { useBuilderMoves } from './use-builder-moves';
import type { Shortlists } from './use-exercise-search';
import { useUndoKeys } from './use-undo-keys';

interface Props {
  program: BuilderPage;
  shortlists: Shortlists;
  looks: Looks;
  reviewed: readonly string[];
  saveDraft: SaveDraft;
  issueProgram: IssueProgram;
  templates: TemplateWork;
}

interface Conflict {
  base: ProgramDraft;
  theirs: StoredDraft;
}

/** Library, program and balance around one draft. Everything that changes it goes through the reducer. */
export function Builder({ program, shortlists, looks, reviewed: reviewedIds, saveDraft, issueProgram, templates }: Props) {
  const t = useTranslations('builder');
  const [state, dispatch] = useReducer(draftReducer, program.draft, startDraft);
  const tell = useTell();
  const [pane, setPane] = useState<Pane>('program');
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [issuing, setIssuing] = useState(false);
  const [bringing, setBringing] = useState(false);
  const [spoken, announce] = useState('');
  const { draft } = state;

  const bringTogether = useCallback(
    ({ base, theirs }: Conflict, mine: ProgramDraft, choices: Readonly<Record<string, Choice>>) => {
      dispatch({ type: 'merge', merged: mergeDrafts(base, mine, theirs.draft, choices), theirs: theirs.draft });
      setConflict(null);
      const words = t('conflict.merged', { name: theirs.savedBy ?? t('conflict.someone') });
      announce(words);
      tell({ title: words });
    },
    [t, tell],
  );
  const onConflict = useCallback(
    (base: ProgramDraft, mine: ProgramDraft, theirs: StoredDraft) => {
      const settled = findDifferences(base, mine, theirs.draft).length === 0;
      if (settled) bringTogether({ base, theirs }, mine, {});
      else setConflict({ base, theirs });
      return settled;
    },
    [bringTogether],
  );
  const saved = { draft: program.draft, revision: program.revision, savedAt: program.savedAt };
  const { status, refusal, savedAt, flush, resume } = useAutosave({ programId: program.id, draft, saved, save: saveDraft, onConflict });
  const exercises = useMemo(() => new Map(program.library.map((exercise) => [exercise.id, exercise])), [program.library]);
  const reviewed = useMemo(() => new Set(reviewedIds), [reviewedIds]);
  const moves = useBuilderMoves({ draft, dispatch, exercises, announce, setPane });

  const undo = () => {
    dispatch({ type: 'undo' });
    announce(t('program.undone'));
  };
  const redo = () => {
    dispatch({ type: 'redo' });
    announce(t('program.redone'));
  };
  useUndoKeys(undo, redo);

  const settle = (choices: Readonly<Record<string, Choice>>) => {
    if (!conflict) return;
    bringTogether(conflict, draft, choices);
    resume();
  };
  const differences = useMemo(() => (conflict ? findDifferences(conflict.base, draft, conflict.theirs.draft) : []), [conflict, draft]);

  return (
    <BuilderProvider value={{ program, shortlists, looks, reviewed, draft, savedAt, dispatch, exercises, announce, ...moves }}>
      <BuilderCommands review={() => setIssuing(true)} undo={undo} redo={redo} bring={() => setBringing(true)} />
      <div className="flex min-h-dvh flex-col tablet:h-dvh tablet:min-h-0">
        <TopBar status={status} refusal={refusal} savedAt={savedAt} retry={() => void flush()} canUndo={state.past.length > 0} canRedo={state.future.length > 0} undo={undo} redo={redo} review={() => setIssuing(true)} bring={() => setBringing(true)} />
        <PaneTabs pane={pane} choose={setPane} />
        <BalanceStrip />
        <div className="min-h-0 flex-1 tablet:grid tablet:grid-cols-[288px_minmax(0,1fr)] desktop:grid-cols-[328px_minmax(0,1fr)_328px]">
          <LibraryPane className={cn('tablet:flex', pane === 'library' ? 'flex' : 'hidden')} />
          <ProgramPane className={cn('tablet:block', pane === 'program' ? 'block' : 'hidden')} />
          <BalancePane className={cn('desktop:block', pane === 'balance' ? 'block tablet:hidden' : 'hidden')} />
        </div>
        <BuilderFooter review={() => setIssuing(true)} add={() => setPane('library')} />
      </div>
      {conflict ? <ConflictDialog theirs={conflict.theirs} differences={differences} settle={settle} /> : null}
      {issuing ? <IssueDialog flush={flush} issueProgram={issueProgram} close={() => setIssuing(false)} /> : null}
      {bringing ? <BringToDraft work={templates} close={() => setBringing(false)} /> : null}
      <LiveStatus text={spoken} />
    </BuilderProvider>
  );
}
