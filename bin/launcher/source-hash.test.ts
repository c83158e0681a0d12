import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashSources } from './source-hash';

let root: string;
const write = (path: string, content: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'homestretch-hash-'));
  write('app/page.tsx', 'page');
  write('lib/domain/dose.ts', 'dose');
  write('package-lock.json', '{}');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('hashSources', () => {
  it('is the same for the same files', () => {
    expect(hashSources(root)).toBe(hashSources(root));
  });

  it.each([
    ['a changed file', 'app/page.tsx', 'other page'],
    ['a new file', 'components/button.tsx', 'button'],
    ['a new lock file', 'package-lock.json', '{ }'],
    ['a changed setting of the framework', 'next.config.mjs', 'export default {}'],
  ])('differs for %s', (_name, path, content) => {
    const before = hashSources(root);
    write(path, content);
    expect(hashSources(root)).not.toBe(before);
  });

  it('ignores tests and what is not built', () => {
    const before = hashSources(root);
    for (const path of ['lib/domain/dose.test.ts', 'db/testing/factories.ts', 'docs/notes.md', 'e2e/a.spec.ts', 'bin/tool.ts']) write(path, 'x');
    expect(hashSources(root)).toBe(before);
  });
});
