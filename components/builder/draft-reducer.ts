import type { ProgramDraft } from '@/lib/domain/program';
import { sameValue } from '@/lib/domain/same-value';
import { editDraft, fieldOf, type DraftEdit } from './draft-edits';

export type DraftAction =
  | DraftEdit
  /** Ends a run of keystrokes: the next edit of the same field is a step of its own. */
  | { type: 'settle' }
  | { type: 'undo' }
  | { type: 'redo' }
  /** A merge with what somebody else saved; their whole draft stays one undo away. */
  | { type: 'merge'; merged: ProgramDraft; theirs: ProgramDraft };

export interface DraftState {
  draft: ProgramDraft;
  past: readonly ProgramDraft[];
  future: readonly ProgramDraft[];
  /** The field being typed in: its keystrokes are one step. */
  run: string | null;
}

const longestHistory = 300;

export function startDraft(draft: ProgramDraft): DraftState {
  return { draft, past: [], future: [], run: null };
}

function step(state: DraftState, draft: ProgramDraft, run: string | null): DraftState {
  const typing = run !== null && run === state.run;
  const past = typing ? state.past : [...state.past, state.draft].slice(-longestHistory);
  return { draft, past, future: [], run };
}

/** Every edit of a draft and its way back. */
export function draftReducer(state: DraftState, action: DraftAction): DraftState {
  switch (action.type) {
    case 'settle':
      return state.run === null ? state : { ...state, run: null };
    case 'undo': {
      const before = state.past.at(-1);
      return before ? { draft: before, past: state.past.slice(0, -1), future: [state.draft, ...state.future], run: null } : state;
    }
    case 'redo': {
      const [after, ...future] = state.future;
      return after ? { draft: after, past: [...state.past, state.draft], future, run: null } : state;
    }
    case 'merge':
      return { draft: action.merged, past: [...state.past, state.draft, action.theirs].slice(-longestHistory), future: [], run: null };
    default: {
      const draft = editDraft(state.draft, action);
      return sameValue(draft, state.draft) ? state : step(state, draft, fieldOf(action));
    }
  }
}
