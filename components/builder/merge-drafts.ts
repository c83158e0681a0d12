import type { Phase } from '@/lib/domain/phases';
import type { DraftItem, ProgramDraft } from '@/lib/domain/program';
import { sameValue } from '@/lib/domain/same-value';
import { soundDraft } from './draft-edits';

const detailFields = ['title', 'frequency', 'messageToPatient', 'zones', 'locationMap', 'startsOn', 'endsOn'] as const;
export type DetailField = (typeof detailFields)[number];

export type Choice = 'mine' | 'theirs';

/** Something that both people changed, each in another way. A null item or phase was removed. */
export type Difference =
  | { kind: 'item'; id: string; mine: DraftItem | null; theirs: DraftItem | null }
  | { kind: 'phase'; id: string; mine: Phase | null; theirs: Phase | null }
  | { kind: 'detail'; id: DetailField; mine: ProgramDraft; theirs: ProgramDraft }
  | { kind: 'order'; id: 'items' | 'phases'; mine: ProgramDraft; theirs: ProgramDraft };

type Outcome<Value> = { settled: true; value: Value } | { settled: false };

/** The value when at most one side changed it, or both alike. */
function settle<Value>(base: Value, mine: Value, theirs: Value): Outcome<Value> {
  if (sameValue(mine, theirs) || sameValue(base, theirs)) return { settled: true, value: mine };
  return sameValue(base, mine) ? { settled: true, value: theirs } : { settled: false };
}

interface Three {
  base: ProgramDraft;
  mine: ProgramDraft;
  theirs: ProgramDraft;
}
type ListName = 'items' | 'phases';

const keysOf = (draft: ProgramDraft, list: ListName): string[] => draft[list].map(({ key }) => key);
const findItem = (draft: ProgramDraft, key: string): DraftItem | null => draft.items.find((item) => item.key === key) ?? null;
const findPhase = (draft: ProgramDraft, key: string): Phase | null => draft.phases.find((phase) => phase.key === key) ?? null;

/** Whether one side put an exercise into a phase that was not there before: its removal is then no longer a matter of one side. */
function puts(base: ProgramDraft, side: ProgramDraft, phaseKey: string): boolean {
  return side.items.some((item) => item.phaseKey === phaseKey && findItem(base, item.key)?.phaseKey !== phaseKey);
}

function settlePhase({ base, mine, theirs }: Three, key: string): Outcome<Phase | null> {
  const [own, other] = [findPhase(mine, key), findPhase(theirs, key)];
  const was = findPhase(base, key);
  if (was && ((!own && other && puts(base, theirs, key)) || (own && !other && puts(base, mine, key)))) return { settled: false };
  return settle(was, own, other);
}

/** The draft whose order leads: the one that changed the order of what all three have, mine when neither did. */
function settleOrder({ base, mine, theirs }: Three, list: ListName): Outcome<ProgramDraft> {
  const order = (draft: ProgramDraft) => keysOf(draft, list).filter((key) => [base, mine, theirs].every((one) => keysOf(one, list).includes(key)));
  if (sameValue(order(mine), order(theirs)) || sameValue(order(base), order(theirs))) return { settled: true, value: mine };
  return sameValue(order(base), order(mine)) ? { settled: true, value: theirs } : { settled: false };
}

const allKeys = (mine: ProgramDraft, theirs: ProgramDraft, list: ListName) => [...new Set([...keysOf(mine, list), ...keysOf(theirs, list)])];

/** What a person has to choose between, after two people edited the same saved draft. */
export function findDifferences(base: ProgramDraft, mine: ProgramDraft, theirs: ProgramDraft): Difference[] {
  const three = { base, mine, theirs };
  const details = detailFields
    .filter((field) => !settle(base[field], mine[field], theirs[field]).settled)
    .map((id): Difference => ({ kind: 'detail', id, mine, theirs }));
  const phases = allKeys(mine, theirs, 'phases')
    .filter((key) => !settlePhase(three, key).settled)
    .map((id): Difference => ({ kind: 'phase', id, mine: findPhase(mine, id), theirs: findPhase(theirs, id) }));
  const items = allKeys(mine, theirs, 'items')
    .filter((key) => !settle(findItem(base, key), findItem(mine, key), findItem(theirs, key)).settled)
    .map((id): Difference => ({ kind: 'item', id, mine: findItem(mine, id), theirs: findItem(theirs, id) }));
  const orders = (['phases', 'items'] as const).filter((list) => !settleOrder(three, list).settled).map((id): Difference => ({ kind: 'order', id, mine, theirs }));
  return [...details, ...phases, ...items, ...orders];
}

/** The keys of both sides in the order of the one that leads; what the other side has besides comes in behind its neighbour. */
function mergedKeys(lead: ProgramDraft, other: ProgramDraft, list: ListName): string[] {
  const keys = keysOf(lead, list);
  keysOf(other, list).forEach((key, i, all) => {
    if (keys.includes(key)) return;
    const neighbour = all[i - 1];
    keys.splice(neighbour === undefined ? 0 : keys.indexOf(neighbour) + 1, 0, key);
  });
  return keys;
}

/** Both people's work in one draft; where they differ the choice decides, and mine stands without one. */
export function mergeDrafts(base: ProgramDraft, mine: ProgramDraft, theirs: ProgramDraft, choices: Readonly<Record<string, Choice>>): ProgramDraft {
  const three = { base, mine, theirs };
  function decide<Value>(id: string, outcome: Outcome<Value>, of: (draft: ProgramDraft) => Value): Value {
    return outcome.settled ? outcome.value : of(choices[id] === 'theirs' ? theirs : mine);
  }
  function pick<Value>(id: string, of: (draft: ProgramDraft) => Value): Value {
    return decide(id, settle(of(base), of(mine), of(theirs)), of);
  }
  const inOrder = (list: ListName) => {
    const lead = decide(list, settleOrder(three, list), (draft) => draft);
    return mergedKeys(lead, lead === mine ? theirs : mine, list);
  };
  return soundDraft({
    title: pick('title', (draft) => draft.title),
    frequency: pick('frequency', (draft) => draft.frequency),
    messageToPatient: pick('messageToPatient', (draft) => draft.messageToPatient),
    zones: pick('zones', (draft) => draft.zones),
    locationMap: pick('locationMap', (draft) => draft.locationMap),
    startsOn: pick('startsOn', (draft) => draft.startsOn),
    endsOn: pick('endsOn', (draft) => draft.endsOn),
    phases: inOrder('phases').flatMap((key) => decide(key, settlePhase(three, key), (draft) => findPhase(draft, key)) ?? []),
    items: inOrder('items').flatMap((key) => pick(key, (draft) => findItem(draft, key)) ?? []),
  });
}
