import type { DraftItem, ProgramDraft } from '@/lib/domain/program';
import { sameValue } from '@/lib/domain/same-value';

const detailFields = ['title', 'frequency', 'messageToPatient', 'zones', 'locationMap', 'startsOn', 'endsOn', 'phases'] as const;
export type DetailField = (typeof detailFields)[number];

export type Choice = 'mine' | 'theirs';

/** Something that both people changed, each in another way. A null item was removed. */
export type Difference =
  | { kind: 'item'; id: string; mine: DraftItem | null; theirs: DraftItem | null }
  | { kind: 'detail'; id: DetailField; mine: ProgramDraft; theirs: ProgramDraft };

type Outcome<Value> = { settled: true; value: Value } | { settled: false };

/** The value when at most one side changed it, or both alike. */
function settle<Value>(base: Value, mine: Value, theirs: Value): Outcome<Value> {
  if (sameValue(mine, theirs) || sameValue(base, theirs)) return { settled: true, value: mine };
  return sameValue(base, mine) ? { settled: true, value: theirs } : { settled: false };
}

const find = (draft: ProgramDraft, key: string): DraftItem | null => draft.items.find((item) => item.key === key) ?? null;

function allKeys(...drafts: ProgramDraft[]): string[] {
  return [...new Set(drafts.flatMap((draft) => draft.items.map((item) => item.key)))];
}

/** What a person has to choose between, after two people edited the same saved draft. */
export function findDifferences(base: ProgramDraft, mine: ProgramDraft, theirs: ProgramDraft): Difference[] {
  const details = detailFields
    .filter((field) => !settle(base[field], mine[field], theirs[field]).settled)
    .map((id): Difference => ({ kind: 'detail', id, mine, theirs }));
  const items = allKeys(mine, theirs)
    .filter((key) => !settle(find(base, key), find(mine, key), find(theirs, key)).settled)
    .map((id): Difference => ({ kind: 'item', id, mine: find(mine, id), theirs: find(theirs, id) }));
  return [...details, ...items];
}

/** Theirs leads when only they reordered; what the other side added comes in behind its neighbour. */
function mergedOrder(base: ProgramDraft, mine: ProgramDraft, theirs: ProgramDraft): string[] {
  const common = new Set(allKeys(base).filter((key) => find(mine, key)));
  const order = (draft: ProgramDraft) => draft.items.map((item) => item.key).filter((key) => common.has(key));
  const [spine, other] = sameValue(order(base), order(mine)) ? [theirs, mine] : [mine, theirs];
  const keys = spine.items.map((item) => item.key);
  other.items.forEach(({ key }, i) => {
    if (keys.includes(key)) return;
    const neighbour = other.items[i - 1]?.key;
    keys.splice(neighbour === undefined ? 0 : keys.indexOf(neighbour) + 1, 0, key);
  });
  return keys;
}

/** Both people's work in one draft; where they differ the choice decides, and mine stands without one. */
export function mergeDrafts(base: ProgramDraft, mine: ProgramDraft, theirs: ProgramDraft, choices: Readonly<Record<string, Choice>>): ProgramDraft {
  function pick<Value>(id: string, of: (draft: ProgramDraft) => Value): Value {
    const outcome = settle(of(base), of(mine), of(theirs));
    if (outcome.settled) return outcome.value;
    return of(choices[id] === 'theirs' ? theirs : mine);
  }
  return {
    title: pick('title', (draft) => draft.title),
    frequency: pick('frequency', (draft) => draft.frequency),
    messageToPatient: pick('messageToPatient', (draft) => draft.messageToPatient),
    zones: pick('zones', (draft) => draft.zones),
    locationMap: pick('locationMap', (draft) => draft.locationMap),
    startsOn: pick('startsOn', (draft) => draft.startsOn),
    endsOn: pick('endsOn', (draft) => draft.endsOn),
    phases: pick('phases', (draft) => draft.phases),
    items: mergedOrder(base, mine, theirs).flatMap((key) => pick(key, (draft) => find(draft, key)) ?? []),
  };
}
