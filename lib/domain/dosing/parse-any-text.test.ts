import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { doseSchema } from '../dose';
import { doseArbitrary } from './dose-arbitrary.test-support';
import { doseTokenRules } from './dose-tokens';
import { formatDose } from './format-dose';
import { parseDose } from './parse-dose';

// Properties run thousands of times, on machines that may be busy.
describe('parseDose on any text', { timeout: 30_000 }, () => {
  test('format then parse is the identity on every valid dose', () => {
    fc.assert(
      fc.property(doseArbitrary, (dose) => {
        expect(doseSchema.safeParse(dose).success).toBe(true);
        expect(parseDose(formatDose(dose))).toMatchObject({ dose, faults: [] });
        expect(parseDose(formatDose(dose)).dose).toEqual(dose);
        expect(parseDose(formatDose(dose).toUpperCase()).dose).toEqual(dose);
      }),
      { numRuns: 3000 },
    );
  });

  const words = doseTokenRules.flatMap(({ en, es }) => [...en, ...es]);
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'0123456789x×hrtdmlejsv/.,-@ :áí\u0301ſK\n"') }),
    fc.array(fc.oneof(fc.constantFrom(...words), fc.string(), doseArbitrary.map(formatDose))).map((parts) => parts.join(' ')),
  );

  test('any text parses or names a fault inside it, and what it gives is valid', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { dose, faults, tokens, understood } = parseDose(text);
        expect(dose !== null || faults.length > 0).toBe(true);
        const misplaced = [...tokens, ...faults].filter(({ start, end, text: found }) => start < 0 || end < start || end > text.length || text.slice(start, end) !== found);
        expect(misplaced).toEqual([]);
        expect(doseSchema.partial().safeParse(understood).success).toBe(true);
        if (dose) expect(doseSchema.parse(dose)).toEqual(dose);
      }),
      { numRuns: 2000 },
    );
  });

  test('every character is in a token or is a separator', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let left = '';
        let position = 0;
        for (const { start, end } of parseDose(text).tokens) {
          expect(end).toBeGreaterThan(start);
          expect(start).toBeGreaterThanOrEqual(position);
          left += text.slice(position, start);
          position = end;
        }
        expect((left + text.slice(position)).replace(/[\s,;.]/g, '')).toBe('');
      }),
      { numRuns: 2000 },
    );
  });

  test('an unknown word between tokens costs none of them', () => {
    fc.assert(
      fc.property(doseArbitrary, fc.nat(), (dose, pick) => {
        const text = formatDose(dose);
        const places = [...text.matchAll(/ (?!band)|$/g)].map((match) => match.index);
        const at = places[pick % places.length] ?? 0;
        const parsed = parseDose(`${text.slice(0, at)} zzz ${text.slice(at)}`);
        expect(parsed.dose).toEqual(dose);
        expect(parsed.faults).toEqual([{ code: 'unknown', start: at + 1, end: at + 4, text: 'zzz' }]);
      }),
      { numRuns: 1000 },
    );
  });

  test('stays quick on long nonsense', () => {
    for (const text of ['1'.repeat(20000), '1 '.repeat(5000), `1${' '.repeat(60000)}x`, 'mon,'.repeat(5000), 'mtuwthf'.repeat(3000), '1-'.repeat(10000)]) {
      const before = performance.now();
      parseDose(text);
      expect(performance.now() - before, text.slice(0, 9)).toBeLessThan(1000);
    }
  });
});
