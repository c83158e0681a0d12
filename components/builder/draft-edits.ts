import type { Dose } from '@/lib/domain/dose';
import type { Phase } from '@/lib/domain/phases';
import { maximumItems, type DraftItem, type ProgramDraft } from '@/lib/domain/program';

export type DraftDetails = Omit<ProgramDraft, 'items' | 'phases'>;
export type ItemChange = Partial<Omit<DraftItem, 'key' | 'exercise' | 'dose'>>;
/** The heading and the phase that an item stands under. */
export type Place = Pick<DraftItem, 'section' | 'phaseKey'>;

export type DraftEdit =
  /** `after` null puts it first, absent puts it last. */
  | { type: 'add'; item: DraftItem; after?: string | null }
  /** From a template, another program or an earlier version, in one step. */
  | { type: 'bring'; items: readonly DraftItem[]; details?: Partial<DraftDetails>; phases?: readonly Phase[] }
  | { type: 'replace'; draft: ProgramDraft }
  /** Copies of several, by the key of the original: behind the last of them under the same heading. */
  | { type: 'duplicate'; copies: Readonly<Record<string, string>> }
  | { type: 'remove'; keys: readonly string[] }
  /** One place up or down; past the edge of a section or phase it joins the next one. */
  | { type: 'nudge'; key: string; by: 1 | -1 }
  /** To stand together before another item, or last; `into` names a new place. */
  | { type: 'carry'; keys: readonly string[]; before: string | null; into?: Partial<Place> }
  | { type: 'order'; keys: readonly string[] }
  | { type: 'dose'; key: string; dose: Dose }
  /** One dose for several, in one step. */
  | { type: 'doses'; keys: readonly string[]; dose: Dose }
  | { type: 'item'; key: string; change: ItemChange }
  | { type: 'section'; keys: readonly string[]; section: string }
  /** `field` names what is being typed in; with `into` every item without a phase joins that one. */
  | { type: 'phases'; phases: readonly Phase[]; field?: string; into?: string }
  | { type: 'details'; details: Partial<DraftDetails> };

const rankOf = (draft: ProgramDraft, phaseKey: string | null) => draft.phases.findIndex(({ key }) => key === phaseKey);

/** Items stand phase by phase, and none in a phase that is gone: it then runs through all of them. */
export function soundDraft(draft: ProgramDraft): ProgramDraft {
  const items = draft.items.map((item) => (item.phaseKey !== null && rankOf(draft, item.phaseKey) < 0 ? { ...item, phaseKey: null } : item));
  return { ...draft, items: items.toSorted((a, b) => rankOf(draft, a.phaseKey) - rankOf(draft, b.phaseKey)) };
}

function changeItems(draft: ProgramDraft, keys: readonly string[], change: Partial<DraftItem>): ProgramDraft {
  return { ...draft, items: draft.items.map((item) => (keys.includes(item.key) ? { ...item, ...change } : item)) };
}

function added(draft: ProgramDraft, item: DraftItem, after?: string | null): ProgramDraft {
  if (draft.items.length >= maximumItems || draft.items.some((one) => one.key === item.key)) return draft;
  const neighbour = draft.items.findIndex((one) => one.key === after);
  const at = after === null ? 0 : neighbour < 0 ? draft.items.length : neighbour + 1;
  return { ...draft, items: draft.items.toSpliced(at, 0, item) };
}

function duplicated(draft: ProgramDraft, copies: Readonly<Record<string, string>>): ProgramDraft {
  const chosen = draft.items.filter(({ key }) => copies[key] !== undefined);
  const taken = draft.items.some(({ key }) => Object.values(copies).includes(key));
  if (taken || draft.items.length + chosen.length > maximumItems) return draft;
  const beside = (item: DraftItem) => chosen.filter((one) => one.section === item.section && one.phaseKey === item.phaseKey);
  return { ...draft, items: draft.items.flatMap((item) => (beside(item).at(-1) === item ? [item, ...beside(item).map((one) => ({ ...one, key: copies[one.key] ?? one.key }))] : [item])) };
}

function nudged(draft: ProgramDraft, key: string, by: 1 | -1): ProgramDraft {
  const from = draft.items.findIndex((item) => item.key === key);
  const item = draft.items[from];
  if (!item) return draft;
  const neighbour = draft.items[from + by];
  const rank = rankOf(draft, item.phaseKey);
  if (neighbour && rankOf(draft, neighbour.phaseKey) === rank) return { ...draft, items: draft.items.toSpliced(from, 1).toSpliced(from + by, 0, { ...item, section: neighbour.section }) };
  const next = rank + by;
  if (next < -1 || next >= draft.phases.length) return draft;
  const meets = neighbour && rankOf(draft, neighbour.phaseKey) === next;
  return changeItems(draft, [key], { phaseKey: draft.phases[next]?.key ?? null, ...(meets ? { section: neighbour.section } : {}) });
}

function carried(draft: ProgramDraft, keys: readonly string[], before: string | null, into: Partial<Place> = {}): ProgramDraft {
  if (before !== null && keys.includes(before)) return draft;
  const lifted = draft.items.filter((item) => keys.includes(item.key)).map((item) => ({ ...item, ...into }));
  const rest = draft.items.filter((item) => !keys.includes(item.key));
  const at = rest.findIndex((item) => item.key === before);
  return { ...draft, items: rest.toSpliced(at < 0 ? rest.length : at, 0, ...lifted) };
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
    case 'bring':
      return edit.items.reduce<ProgramDraft>((sum, item) => added(sum, item), { ...draft, ...edit.details, phases: [...(edit.phases ?? draft.phases)] });
    case 'replace':
      return edit.draft;
    case 'duplicate':
      return duplicated(draft, edit.copies);
    case 'remove':
      return { ...draft, items: draft.items.filter((item) => !edit.keys.includes(item.key)) };
    case 'nudge':
      return nudged(draft, edit.key, edit.by);
    case 'carry':
      return carried(draft, edit.keys, edit.before, edit.into);
    case 'order':
      return ordered(draft, edit.keys);
    case 'dose':
      return changeItems(draft, [edit.key], { dose: edit.dose });
    case 'doses':
      return changeItems(draft, edit.keys, { dose: edit.dose });
    case 'item':
      return changeItems(draft, [edit.key], edit.change);
    case 'section':
      return changeItems(draft, edit.keys, { section: edit.section });
    case 'phases': {
      const { into } = edit;
      return { ...draft, phases: [...edit.phases], items: into === undefined ? draft.items : draft.items.map((item) => (item.phaseKey === null ? { ...item, phaseKey: into } : item)) };
    }
    case 'details':
      return { ...draft, ...edit.details };
  }
}

/** A draft after one edit. Pure: keys and doses come in with the edit. */
export function editDraft(draft: ProgramDraft, edit: DraftEdit): ProgramDraft {
  return soundDraft(edited(draft, edit));
}

/** The field that an edit types in; null for edits that are steps by themselves. */
export function fieldOf(edit: DraftEdit): string | null {
  switch (edit.type) {
    case 'dose':
      return `dose ${edit.key}`;
    case 'item':
      return `${Object.keys(edit.change).join(' ')} ${edit.key}`;
    case 'section':
      return `section ${edit.keys.join(' ')}`;
    case 'phases':
      return edit.field ?? null;
    case 'details':
      return `details ${Object.keys(edit.details).join(' ')}`;
    default:
      return null;
  }
}
