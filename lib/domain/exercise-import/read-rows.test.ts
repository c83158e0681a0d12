import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldOf, readRows } from './read-rows';
import { longestStep, mostSteps, splitSteps } from './split-steps';

const one = (record: unknown) => readRows([record])[0]!;

describe('readRows', () => {
  it('reads an entry as free exercise lists have it', () => {
    const row = one({ id: 'Cat_Stretch', name: 'Cat Stretch', force: 'static', equipment: null, primaryMuscles: ['lower back'], secondaryMuscles: ['traps'], instructions: ['Position yourself on the floor.', 'Pull your belly in.'], category: 'stretching', images: ['x.jpg'] });
    expect(row).toMatchObject({ number: 1, externalId: 'Cat_Stretch', name: 'Cat Stretch', types: ['stretch'], equipment: ['none'], muscles: ['erector-spinae'], regions: ['low-back'], steps: ['Position yourself on the floor.', 'Pull your belly in.'], unknownWords: ['traps'], faults: [], remarks: [{ code: 'muscles', words: 'traps' }] });
  });

  it('reads cells: lists in one cell, numbered steps, numbered columns, Spanish headings', () => {
    expect(one({ Nombre: 'Puente', Músculos: 'glúteos; isquiotibiales', Pasos: '1. Túmbese.\n2) Levante.', Categoría: 'Fuerza' })).toMatchObject({ name: 'Puente', muscles: ['gluteals', 'hamstrings'], steps: ['Túmbese.', 'Levante.'], types: ['strength'] });
    expect(one({ name: 'Bridge', 'instructions/0': 'Lie down.', 'instructions/1': 'Lift.', 'secondaryMuscles/0': 'hamstrings' })).toMatchObject({ steps: ['Lie down.', 'Lift.'], muscles: ['hamstrings'] });
    expect(one({ name: 'Bridge', instructions: '["Lie down.","Lift."]' }).steps).toEqual(['Lie down.', 'Lift.']);
    expect(fieldOf(' Primary_Muscles ')).toBe('muscles');
    expect(fieldOf('images')).toBeNull();
  });

  it('names what is missing, too long, double and unknown', () => {
    const rows = readRows([{ name: 'Bridge', id: 1 }, { name: ' bridge ' }, { name: 'Other', id: '1' }, { name: null, instructions: null }, 'x', null, { name: 'x'.repeat(121) }, { name: 'Hop', equipment: 'barbell', category: 'plyometrics', instructions: [null, 3, {}] }]);
    expect(rows.map((row) => row.faults)).toEqual([[], [{ code: 'name-twice', row: 1 }], [{ code: 'id-twice', row: 1 }], [{ code: 'name-missing' }], [{ code: 'not-an-exercise' }], [{ code: 'not-an-exercise' }], [{ code: 'name-too-long' }], []]);
    expect(rows[7]).toMatchObject({ types: ['strength'], equipment: ['none'], regions: ['whole-body'], remarks: [{ code: 'category', words: 'plyometrics' }, { code: 'equipment', words: 'barbell' }] });
    expect(rows[3]?.remarks).toEqual([{ code: 'no-steps' }]);
  });

  it('takes no word for a code that only looks like one', () => {
    expect(one({ name: 'Bridge', category: 'constructor', muscles: ['__proto__', 'toString'] })).toMatchObject({ types: ['strength'], muscles: [], unknownWords: ['constructor', '__proto__', 'toString'] });
  });

  it('gives a row for whatever there is', () => {
    fc.assert(fc.property(fc.array(fc.anything(), { maxLength: 20 }), (records) => {
      const rows = readRows(records);
      expect(rows.map((row) => row.number)).toEqual(records.map((_, i) => i + 1));
    }));
    const cell = fc.oneof(fc.string({ unit: 'binary', maxLength: 2000 }), fc.constant(null), fc.array(fc.oneof(fc.string(), fc.constant(null))), fc.double());
    fc.assert(fc.property(fc.dictionary(fc.constantFrom('id', 'name', 'category', 'equipment', 'muscles', 'instructions', 'instructions/0', '__proto__', ''), cell), (record) => {
      const row = one(record);
      expect(row.types.length * row.equipment.length * row.regions.length).toBeGreaterThan(0);
      expect(row.steps.length).toBeLessThanOrEqual(mostSteps);
    }));
  });
});

describe('splitSteps', () => {
  it('divides 3,000 characters at the ends of sentences and keeps every word', () => {
    const text = 'Lift your hips slowly and hold them there. '.repeat(70).trim();
    const { steps, isSplit } = splitSteps([text]);
    expect(text.length).toBeGreaterThan(3000);
    expect(isSplit).toBe(true);
    expect(steps.every((step) => step.length <= longestStep && step.endsWith('.'))).toBe(true);
    expect(steps.join(' ')).toBe(text);
  });

  it('loses nothing but what it says, and never splits a character', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 3000 }), { maxLength: 4 }), (texts) => {
      const { steps, isCut } = splitSteps(texts);
      expect(steps.every((step) => step.length > 0 && step.length <= longestStep && !/[\uD800-\uDBFF]$/.test(step))).toBe(true);
      expect(isCut).toBe(false);
    }));
  });
});
