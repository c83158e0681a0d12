import type { Dose } from '@/lib/domain/dose';
import { maximumItems, type DraftItem, type ProgramDraft } from '@/lib/domain/program';
import { sameValue } from '@/lib/domain/same-value';

export type DraftDetails = Omit<ProgramDraft, 'items'>;

export type DraftEdit =
  /** `after` null puts it first, absent puts it last. */
  | { type: 'add'; item: DraftItem; after?: string | null }
  | { type: 'remove'; key: string }
  | { type: 'move'; key: string; to: number }
  | { type: 'order'; keys: readonly string[] }
  | { type: 'dose'; key: string; dose: Dose }
  | { type: 'note'; key: string; note: string }
  | { type: 'section'; key: string; section: string }
  | { type: 'details'; details: Partial<DraftDetails> };

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

function editItem(draft: ProgramDraft, key: string, change: Partial<DraftItem>): ProgramDraft {
  return { ...draft, items: draft.items.map((item) => (item.key === key ? { ...item, ...change } : item)) };
}

function added(draft: ProgramDraft, item: DraftItem, after?: string | null): ProgramDraft {
  if (draft.items.length >= maximumItems || draft.items.some((one) => one.key === item.key)) return draft;
  const neighbour = draft.items.findIndex((one) => one.key === after);
  const at = after === null ? 0 : neighbour < 0 ? draft.items.length : neighbour + 1;
  return { ...draft, items: draft.items.toSpliced(at, 0, item) };
}

function moved(draft: ProgramDraft, key: string, to: number): ProgramDraft {
  const from = draft.items.findIndex((item) => item.key === key);
  const item = draft.items[from];
  if (!item) return draft;
  const place = Math.max(0, Math.min(to, draft.items.length - 1));
  return place === from ? draft : { ...draft, items: draft.items.toSpliced(from, 1).toSpliced(place, 0, item) };
}

function ordered(draft: ProgramDraft, keys: readonly string[]): ProgramDraft {
  const rank = (item: DraftItem) => {
    const at = keys.indexOf(item.key);
    return at < 0 ? keys.length : at;
  };
  return { ...draft, items: draft.items.toSorted((a, b) => rank(a) - rank(b)) };
}

function edited(draft: ProgramDraft, edit: DraftEdit): ProgramDraft {
  switch (edit.type) {
    case 'add':
      return added(draft, edit.item, edit.after);
    case 'remove':
      return { ...draft, items: draft.items.filter((item) => item.key !== edit.key) };
    case 'move':
      return moved(draft, edit.key, edit.to);
    case 'order':
      return ordered(draft, edit.keys);
    case 'dose':
      return editItem(draft, edit.key, { dose: edit.dose });
    case 'note':
      return editItem(draft, edit.key, { note: edit.note });
    case 'section':
      return editItem(draft, edit.key, { section: edit.section });
    case 'details':
      return { ...draft, ...edit.details };
  }
}

/** The field that an edit types in; null for edits that are steps by themselves. */
function runOf(edit: DraftEdit): string | null {
  if (edit.type === 'dose' || edit.type === 'note' || edit.type === 'section') return `${edit.type} ${edit.key}`;
  return edit.type === 'details' ? `details ${Object.keys(edit.details).join(' ')}` : null;
}

function step(state: DraftState, draft: ProgramDraft, run: string | null): DraftState {
  const typing = run !== null && run === state.run;
  const past = typing ? state.past : [...state.past, state.draft].slice(-longestHistory);
  return { draft, past, future: [], run };
}

/** Every edit of a draft and its way back. Pure: keys and doses come in with the action. */
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
      const draft = edited(state.draft, action);
      return sameValue(draft, state.draft) ? state : step(state, draft, runOf(action));
    }
  }
}
