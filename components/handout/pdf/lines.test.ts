import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { facesReady } from './face';
import { clipped, linesOf } from './lines';
import { shape } from './shape';

const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'W', 'i', 'ñ', 'я', '’', '1'), minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 30 });

beforeAll(facesReady);

describe('linesOf', () => {
  it('keeps every line inside its room, and loses no letter', () => {
    fc.assert(
      fc.property(words, fc.double({ min: 3, max: 40, noNaN: true }), fc.boolean(), (said, room, bold) => {
        const lines = linesOf([{ text: said.join(' '), bold }], room);
        for (const { width, words: set } of lines) {
          expect(width).toBeLessThanOrEqual(room + 1e-9);
          expect(width).toBeCloseTo(set.reduce((sum, { shaped, blanks }) => sum + shaped.width + blanks * shape(' ', bold).width, 0), 6);
        }
        expect(lines.flatMap(({ words: set }) => set.flatMap(({ shaped }) => shaped.pieces.map(({ text }) => text))).join('')).toBe(said.join(''));
      }),
    );
  });

  it('breaks where it is told to, and keeps blanks between runs', () => {
    const lines = linesOf([{ text: 'Stop', bold: true }, { text: ' if it\nhurts' }], 100);
    expect(lines.map(({ words: set }) => set.map(({ blanks, bold }) => [blanks, bold]))).toEqual([[[0, true], [1, false], [1, false]], [[0, false]]]);
  });

  it('tells by dots that something is left out, inside the room', () => {
    const room = 8;
    const lines = linesOf([{ text: 'one two three four five six seven eight nine ten' }], room);
    const two = clipped(lines, 2, room);
    expect(two).toHaveLength(2);
    expect(two[1]?.words.at(-1)?.shaped).toEqual(shape('…', false));
    expect(two[1]?.width).toBeLessThanOrEqual(room);
    expect(clipped(lines, lines.length, room)).toBe(lines);
  });
});
