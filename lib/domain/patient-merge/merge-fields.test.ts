import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { precautions } from '../exercise';
import { fieldTurns, isQuestion, mergedRecord, mergeFields, mergeSides, takeBack, type MergeChoices, type MergeRecord } from './merge-fields';

const text = fc.constantFrom('', 'a', 'b');
const orNull = fc.constantFrom(null, 'x', 'y');
const record: fc.Arbitrary<MergeRecord> = fc.record({
  name: fc.constantFrom('Ruth Alder', 'R. Alder'), birthDate: fc.constantFrom(null, '1953-04-02', '1954-04-02'), chartNumber: orNull, phone: text, email: text, therapistId: orNull, minutesPerDay: fc.constantFrom(null, 10, 20),
  locale: fc.constantFrom('en', 'es'), timeZone: fc.constantFrom('UTC', 'Europe/Madrid'), paperOnly: fc.boolean(), largePrint: fc.boolean(), figureLook: orNull, figureBuild: orNull, precautions: fc.subarray([...precautions]),
});
const choices: fc.Arbitrary<MergeChoices> = fc.dictionary(fc.constantFrom(...mergeFields), fc.constantFrom(...mergeSides), { noNullPrototype: true });

describe('mergedRecord', () => {
  it('takes each value from one of the two, as chosen, and gives nothing up for a blank', () => {
    fc.assert(fc.property(record, record, choices, (kept, merged, chosen) => {
      const after = mergedRecord(kept, merged, chosen);
      for (const field of mergeFields) {
        if (isQuestion(field, kept, merged)) expect(after[field]).toBe((chosen[field] === 'merged' ? merged : kept)[field]);
        else expect(after[field]).toBe(kept[field] === null || kept[field] === '' ? (merged[field] === '' || merged[field] === null ? kept : merged)[field] : kept[field]);
      }
      expect(new Set(after.precautions)).toEqual(new Set([...kept.precautions, ...merged.precautions]));
    }));
  });

  it('of two records that say the same nothing changes', () => {
    fc.assert(fc.property(record, choices, (kept, chosen) => void expect(fieldTurns(kept, mergedRecord(kept, kept, chosen))).toEqual([])));
  });
});

describe('takeBack', () => {
  it('gives the record back exactly', () => {
    fc.assert(fc.property(record, record, choices, (kept, merged, chosen) => {
      const after = mergedRecord(kept, merged, chosen);
      // As the database keeps them.
      const turns = JSON.parse(JSON.stringify(fieldTurns(kept, after))) as ReturnType<typeof fieldTurns>;
      expect(takeBack(after, turns)).toEqual(kept);
    }));
  });

  it('leaves alone what somebody changed since', () => {
    fc.assert(fc.property(record, record, choices, (kept, merged, chosen) => {
      const after = mergedRecord(kept, merged, chosen);
      const edited = { ...after, phone: 'edited', precautions: [...after.precautions].reverse() };
      const back = takeBack(edited, fieldTurns(kept, after));
      expect(back.phone).toBe('edited');
      for (const field of mergeFields.filter((one) => one !== 'phone')) expect(back[field]).toEqual(kept[field]);
    }));
  });
});
