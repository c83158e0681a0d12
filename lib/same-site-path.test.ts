import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameSitePath } from './same-site-path';

describe('sameSitePath', () => {
  it('keeps a path of this site with its search', () => {
    expect(sameSitePath('/patients?view=quiet&page=2', '/')).toBe('/patients?view=quiet&page=2');
  });

  it.each(['//evil.example', '/\\evil.example', '/\t/evil.example', '/\n//evil.example', 'https://evil.example', 'javascript:alert(1)', '', '/.//evil.example', '/a/..//evil.example', null])('refuses %j', (wanted) => {
    expect(sameSitePath(wanted, '/home')).toBe('/home');
  });

  it('never leaves the site, whatever is asked for', () => {
    const pieces = fc.array(fc.constantFrom('/', '\\', '.', '..', '\t', '\n', ':', '@', '?', '#', 'evil.example', 'http', '%2f', ' '), { maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(fc.property(fc.oneof(pieces, pieces.map((text) => `/${text}`), fc.string()), (wanted) => {
      const path = sameSitePath(wanted, '/');
      expect(new URL(path, 'https://clinic.example').origin).toBe('https://clinic.example');
    }), { numRuns: 2000 });
  });
});
