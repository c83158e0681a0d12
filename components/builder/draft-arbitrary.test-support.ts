import fc from 'fast-check';
import { defaultPainZones } from '@/lib/domain/pain-zones';
import { startingFrequency, type DraftItem, type ProgramDraft } from '@/lib/domain/program';

/** A small pool of keys, so that edits meet each other. */
export const keys = Array.from({ length: 6 }, (_, i) => `018f0000-0000-7000-8000-00000000000${i}`);
export const key = fc.constantFrom(...keys);
const reps = fc.integer({ min: 1, max: 30 }).map((count) => ({ sets: 1, amount: { kind: 'reps' as const, min: count, max: count } }));

export const dose = reps;
export const draftItem: fc.Arbitrary<DraftItem> = fc.record({
  phaseKey: fc.constant(null),
  ladder: fc.constant(null),
  demonstratedOn: fc.constantFrom(null, '2026-11-20'),
  anchor: fc.constantFrom('', 'after breakfast'),
  key,
  exercise: fc.constant({ clinicId: '00000000-0000-0000-0000-000000000000', id: '018f0000-0000-7000-8000-0000000000ff', slug: 'glute-bridge' }),
  dose: reps,
  note: fc.constantFrom('', 'slowly'),
  section: fc.constantFrom('', 'Warm up'),
});
export const draft: fc.Arbitrary<ProgramDraft> = fc.record({
  title: fc.constantFrom('Back', 'Hip'),
  frequency: fc.constant(startingFrequency),
  items: fc.uniqueArray(draftItem, { selector: (item) => item.key, maxLength: 5 }),
  messageToPatient: fc.constantFrom('', 'Well done'),
  zones: fc.constant(defaultPainZones),
  locationMap: fc.constant('back' as const),
  startsOn: fc.constantFrom(null, '2026-11-23'),
  endsOn: fc.constant(null),
  phases: fc.constant([]),
});
