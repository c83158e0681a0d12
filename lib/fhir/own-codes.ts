import { locations } from '@/lib/domain/locations';
import { itemOutcomes, painReportKinds, provenances, redFlags, skipReasons } from '@/lib/domain/session-log';
import type { Coding, Resource } from './resource';
import type { RecordWords } from '@/lib/record-words';

/** Names this product's own code system; the system itself is in each bundle, so that a reader needs nothing else. */
const ownSystemId = 'b5f4c1de-6b0f-4f0a-9a5e-2f6f3a1d7c11';
const ownSystem = `urn:uuid:${ownSystemId}`;

const groups = {
  kind: ['session', 'report', 'effort', 'place-before', 'place-after', 'place'],
  provenance: provenances,
  outcome: itemOutcomes,
  reason: skipReasons,
  report: painReportKinds,
  place: locations,
  flag: redFlags,
} as const;
type Group = keyof typeof groups;

function wordOf(group: Group, code: string, { t, rules }: RecordWords): string {
  if (group === 'reason') return rules(`skipReason.${code}`);
  if (group === 'place') return rules(`location.${code}`);
  if (group === 'flag') return rules(`redFlag.${code}`);
  return t(`${group}.${code}`);
}

export function ownCode<G extends Group>(group: G, code: (typeof groups)[G][number], words: RecordWords): Coding {
  return { system: ownSystem, code: `${group}-${code}`, display: wordOf(group, code, words) };
}

/** A concept of our own, said in words. */
export function ownConcept<G extends Group>(group: G, code: (typeof groups)[G][number], words: RecordWords) {
  const coding = ownCode(group, code, words);
  return { coding: [coding], text: wordOf(group, code, words) };
}

export function ownCodeSystem(words: RecordWords): Resource {
  const concept = (Object.keys(groups) as Group[]).flatMap((group) => groups[group].map((code) => ({ code: `${group}-${code}`, display: wordOf(group, code, words) })));
  return { resourceType: 'CodeSystem', id: ownSystemId, url: ownSystem, name: 'HomestretchCodes', title: words.t('codes'), status: 'active', content: 'complete', caseSensitive: true, concept };
}
