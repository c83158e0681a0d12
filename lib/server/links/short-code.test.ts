import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeCode } from '@/db/plan-secret';
import { formatShortCode, readShortCode } from './short-code';

const digest = fc.uint8Array({ minLength: 32, maxLength: 32 });

describe('short code', () => {
  it('is twelve unmistakable characters', () => {
    fc.assert(fc.property(digest, (bytes) => /^[0-9A-HJKMNP-TV-Z]{12}$/.test(encodeCode(bytes))));
  });

  it('carries 60 bits: every one of them changes it', () => {
    const zero = new Uint8Array(32);
    const codes = Array.from({ length: 61 }, (_, bit) => {
      const bytes = zero.slice();
      if (bit < 60) bytes[bit >> 3]! |= 0x80 >> bit % 8;
      return encodeCode(bytes);
    });
    expect(new Set(codes).size).toBe(61);
  });

  it('is read back however it is typed', () => {
    const sloppy = (code: string) => formatShortCode(code).toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('-', ' – ');
    fc.assert(fc.property(digest, (bytes) => {
      const code = encodeCode(bytes);
      expect(readShortCode(formatShortCode(code))).toBe(code);
      expect(readShortCode(sloppy(code))).toBe(code);
      expect(readShortCode(` ${code.replaceAll('1', 'i')} `)).toBe(code);
    }));
  });

  it('refuses everything else', () => {
    for (const typed of ['', '7QK2-M9RT-4XH', '7QK2-M9RT-4XHDD', '7QK2-M9RT-4XHU', '7QK2_M9RT_4XHD', 'ñQK2M9RT4XHD']) expect(readShortCode(typed), typed).toBeNull();
  });
});
