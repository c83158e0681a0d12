import { describe, expect, it } from 'vitest';
import { seal, unseal } from './seal';

Object.assign(process.env, { NODE_ENV: 'test', APP_URL: 'http://127.0.0.1:3000', AUTH_SECRET: 's'.repeat(40), APP_DATABASE_URL: 'postgres://a/b', LINK_DATABASE_URL: 'postgres://a/b' });

describe('a sealed draft', () => {
  const draft = { log: { painAfter: 6, note: 'Numb foot' } };

  it('opens for its own link alone, and shows nothing from outside', () => {
    const sealed = seal('link-1', draft);
    expect(unseal('link-1', sealed)).toEqual(draft);
    expect(unseal('link-2', sealed)).toBeNull();
    expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toContain('Numb');
    expect(seal('link-1', draft)).not.toBe(sealed);
  });

  it('is refused when a single character was changed, cut or made up', () => {
    const sealed = seal('link-1', draft);
    for (let i = 0; i < sealed.length - 1; i += 7) {
      const other = sealed[i] === 'A' ? 'B' : 'A';
      expect(unseal('link-1', sealed.slice(0, i) + other + sealed.slice(i + 1))).toBeNull();
    }
    for (const made of ['', 'x', sealed.slice(0, 30), sealed.slice(0, -4), 'A'.repeat(200)]) expect(unseal('link-1', made)).toBeNull();
  });
});
