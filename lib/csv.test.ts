import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from './csv';

/** Reads CSV the way RFC 4180 says, independently of how it was written. */
function parse(text: string): string[][] {
  const rows: string[][] = [[]];
  let [value, quoted, started] = ['', false, false];
  const end = () => { rows.at(-1)?.push(value); [value, started] = ['', false]; };
  for (let i = 1; i < text.length; i += 1) {
    const char = text[i]!;
    if (quoted) {
      if (char !== '"') value += char;
      else if (text[i + 1] === '"') { value += '"'; i += 1; } else quoted = false;
    } else if (char === '"' && !started) [quoted, started] = [true, true];
    else if (char === ',') end();
    else if (char === '\r' && text[i + 1] === '\n') { end(); rows.push([]); i += 1; } else { value += char; started = true; }
  }
  return rows.slice(0, -1);
}

const dangerous = /^[=+\-@\t\r\n\0]/;
const cells = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '\0', '"', ',', "'", 'a', ' ', 'ñ') }));

describe('toCsv', () => {
  it('writes plain cells plainly', () => {
    expect(toCsv([['Name', 'Age'], ['Ruth "R" Alder, senior', 67], [null, 3.5]])).toBe('\uFEFFName,Age\r\n"Ruth ""R"" Alder, senior",67\r\n,3.5\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\0=1', '=cmd|" /C calc"!A0'])('keeps %j from running', (text) => {
    const [[read]] = parse(toCsv([[text]])) as [[string]];
    expect(read).toBe(`'${text.replaceAll('\0', '')}`);
  });

  it('never holds a cell that runs, and reads back as it was, but for the apostrophe', () => {
    fc.assert(fc.property(fc.array(fc.array(cells, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
      const read = parse(toCsv(rows));
      expect(read.flat().filter((text) => dangerous.test(text))).toEqual([]);
      const bare = rows.map((row) => row.map((text) => ({ text: text.replaceAll('\0', ''), marked: dangerous.test(text) || dangerous.test(text.replaceAll('\0', '')) })));
      expect(read).toEqual(bare.map((row) => row.map(({ text, marked }) => (marked ? `'${text}` : text))));
    }), { numRuns: 2000 });
  });
});
