import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPassword, hashPassword } from './password';
import { passwordFault } from './password-rules';

describe('passwordFault', () => {
  it.each([
    ['correct horse battery staple', null],
    ['Fourteen chars', 'too-short'],
    ['passwordpassword', 'common'],
    ['Password-123456-2026', 'common'],
    ['qwertyuiopasdfghjkl', 'common'],
    ['aaaaaaaaaaaaaaaaaaaa', 'common'],
    ['123456789012345678', 'common'],
    ['Contraseña Clínica 1', 'common'],
    ['mi gato Lolo come pan tostado', null],
  ])('%s: %s', (password, fault) => {
    expect(passwordFault(password)).toBe(fault);
  });

  it('refuses the person’s own name and address drawn out', () => {
    expect(passwordFault('nora.birchlane.2026', ['nora@birchlane.example', 'Nora', 'birchlane'])).toBe('common');
  });

  it('counts characters after NFKC, and takes 64 and more', () => {
    expect(passwordFault('é'.normalize('NFD').repeat(14))).toBe('too-short');
    expect(passwordFault('a long phrase of many words '.repeat(5))).toBeNull();
    expect(passwordFault('x1y2z3w4v5'.repeat(103))).toBe('too-long');
  });
});

describe('a stored hash', () => {
  it('is argon2id with 19 MiB, two passes and one lane', async () => {
    expect(await hashPassword('correct horse battery staple')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('tells passwords apart after 72 bytes, and takes both ways of writing an accent', async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary', minLength: 80, maxLength: 120 }), async (text) => {
      const stored = await hashPassword(`${text}a`);
      expect(await checkPassword(stored, `${text}a`)).toBe(true);
      expect(await checkPassword(stored, `${text}b`)).toBe(false);
    }), { numRuns: 5 });
    expect(await checkPassword(await hashPassword('contraseña larga'.normalize('NFC')), 'contraseña larga'.normalize('NFD'))).toBe(true);
  }, 60_000);
});
