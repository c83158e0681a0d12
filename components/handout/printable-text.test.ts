import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lostCharacters, printable, printableText } from './printable-text';

describe('printableText', () => {
  it('keeps what people write and drops what would turn or hide text', () => {
    expect(printableText('  Zażółć Ελλάδα Дмитрий Thị Phượng “3–5” ½ €\r\nnext\u00A0line ')).toBe('Zażółć Ελλάδα Дмитрий Thị Phượng “3–5” ½ €\nnext line');
    expect(printableText('a\u202Eb\u2066c\u200Bd\u00ADe\u0000f\uD800g\uFEFF')).toBe('abcdefg');
    expect(printableText('Ruth 🦵🏽 日本語!')).toBe('Ruth !');
  });

  it('answers any text with one that it leaves alone', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => printableText(printableText(text)) === printableText(text)));
  });

  it('reaches every text of plain data and nothing else', () => {
    expect(printable({ name: 'a\u0000', list: ['b\u202E', 3, null, true], deep: { text: ' c ' } })).toEqual({ name: 'a', list: ['b', 3, null, true], deep: { text: 'c' } });
  });

  it('counts what it leaves out, and counts nothing that it prints', () => {
    expect(lostCharacters({ name: 'Ruth 日本', items: [{ steps: ['عربى', 'Stand up.'], feel: 'Żółć, Δ, Дм' }] })).toBe(6);
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => lostCharacters(printableText(text)) === 0));
  });
});
