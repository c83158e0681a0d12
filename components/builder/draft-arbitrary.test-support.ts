import fc from 'fast-check';
import type { Ladder, Rung } from '@/lib/domain/ladder';
import { defaultPainZones } from '@/lib/domain/pain-zones';
import type { Phase } from '@/lib/domain/phases';
import { startingFrequency, type DraftItem, type ProgramDraft } from '@/lib/domain/program';
import { soundDraft, type DraftEdit, type ItemChange } from './draft-edits';

/** A small pool of keys, so that edits meet each other. */
export const keys = Array.from({ length: 6 }, (_, i) => `018f0000-0000-7000-8000-00000000000${i}`);
export const phaseKeys = Array.from({ length: 3 }, (_, i) => `018f0000-0000-7000-8000-0000000000a${i}`);
export const key = fc.constantFrom(...keys);
export const exercise = { clinicId: '00000000-0000-0000-0000-000000000000', id: '018f0000-0000-7000-8000-0000000000ff', slug: 'glute-bridge' };

export const dose = fc.integer({ min: 1, max: 30 }).map((count) => ({ sets: 1, amount: { kind: 'reps' as const, min: count, max: count } }));
const rung: fc.Arbitrary<Rung> = fc.record({ exercise: fc.constantFrom(null, exercise), dose });
const ladder: fc.Arbitrary<Ladder | null> = fc.option(
  fc.record({ easier: fc.array(rung, { maxLength: 3 }), harder: fc.array(rung, { maxLength: 3 }), rule: fc.record({ sessions: fc.integer({ min: 1, max: 5 }), maximumPain: fc.integer({ min: 0, max: 4 }) }) }),
);
const phaseKey = fc.option(fc.constantFrom(...phaseKeys));
const section = fc.constantFrom('', 'Warm up', 'Cool down');
const note = fc.constantFrom('', 'slowly', 'with a towel');
const anchor = fc.constantFrom('', 'after breakfast', 'at bedtime');
const demonstratedOn = fc.constantFrom(null, '2026-11-20', '2026-11-21');
export const draftItem: fc.Arbitrary<DraftItem> = fc.record({ key, exercise: fc.constant(exercise), dose, note, section, phaseKey, ladder, demonstratedOn, anchor });

const starts: fc.Arbitrary<Phase['starts']> = fc.oneof(
  fc.constant({ kind: 'at-once' as const }),
  fc.constant({ kind: 'on' as const, day: '2026-12-01' }),
  fc.integer({ min: 1, max: 30 }).map((days) => ({ kind: 'after' as const, days })),
  fc.constant({ kind: 'criterion' as const, text: 'Walks ten minutes', rule: null }),
);
const phase: fc.Arbitrary<Phase> = fc.record({ key: fc.constantFrom(...phaseKeys), name: fc.constantFrom('Calm', 'Build', 'Load'), starts });
const phases = fc.uniqueArray(phase, { selector: (one) => one.key, maxLength: 3 });
const details = fc.oneof(
  fc.record({ title: fc.constantFrom('Back', 'Hip', 'Knee') }),
  fc.record({ messageToPatient: fc.constantFrom('', 'Well done', 'Keep going') }),
  fc.record({ startsOn: fc.constantFrom(null, '2026-11-23', '2026-11-24') }),
  fc.record({ endsOn: fc.constantFrom(null, '2027-01-31') }),
  fc.record({ frequency: fc.integer({ min: 2, max: 4 }).map((days) => ({ kind: 'everyDays' as const, days, times: 1 })) }),
);

export const draft: fc.Arbitrary<ProgramDraft> = fc
  .record({
    title: fc.constantFrom('Back', 'Hip'),
    frequency: fc.constant(startingFrequency),
    items: fc.uniqueArray(draftItem, { selector: (item) => item.key, maxLength: 5 }),
    messageToPatient: fc.constantFrom('', 'Well done'),
    zones: fc.constant(defaultPainZones),
    locationMap: fc.constant('back' as const),
    startsOn: fc.constantFrom(null, '2026-11-23'),
    endsOn: fc.constant(null),
    phases,
  })
  .map(soundDraft);

const change: fc.Arbitrary<ItemChange> = fc.oneof(
  fc.record({ note }),
  fc.record({ section }),
  fc.record({ anchor }),
  fc.record({ demonstratedOn }),
  fc.record({ phaseKey }),
  fc.record({ ladder }),
);
const some = fc.shuffledSubarray(keys, { minLength: 1 });

/** Every edit that the builder knows, on the same few keys. */
export const draftEdit: fc.Arbitrary<DraftEdit> = fc.oneof(
  fc.record({ type: fc.constant('add' as const), item: draftItem, after: fc.option(key) }),
  fc.record({ type: fc.constant('add' as const), item: draftItem }),
  fc.record({ type: fc.constant('bring' as const), items: fc.array(draftItem, { maxLength: 3 }), details }),
  fc.shuffledSubarray(keys, { minLength: 4 }).map(([a = '', b = '', c = '', d = '']) => ({ type: 'duplicate' as const, copies: { [a]: b, [c]: d } })),
  fc.record({ type: fc.constant('remove' as const), keys: fc.shuffledSubarray(keys, { minLength: 1, maxLength: 2 }) }),
  fc.record({ type: fc.constant('nudge' as const), key, by: fc.constantFrom(1 as const, -1 as const) }),
  fc.record({ type: fc.constant('carry' as const), keys: some, before: fc.option(key), into: fc.oneof(fc.constant({}), fc.record({ section, phaseKey })) }),
  fc.record({ type: fc.constant('order' as const), keys: some }),
  fc.record({ type: fc.constant('doses' as const), keys: some, dose }),
  fc.record({ type: fc.constant('dose' as const), key, dose }),
  { weight: 3, arbitrary: fc.record({ type: fc.constant('item' as const), key, change }) },
  fc.record({ type: fc.constant('section' as const), keys: some, section }),
  fc.record({ type: fc.constant('phases' as const), phases }),
  fc.record({ type: fc.constant('phases' as const), phases, field: fc.constantFrom('name', 'criterion') }),
  fc.record({ type: fc.constant('phases' as const), phases, into: fc.constantFrom(...phaseKeys) }),
  fc.record({ type: fc.constant('details' as const), details }),
);
