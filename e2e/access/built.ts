import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const server = join(import.meta.dirname, '..', '..', '.next', 'server');

function read(file: string): unknown {
  return JSON.parse(readFileSync(join(server, file), 'utf8'));
}

/** Every page and route that the build serves, such as `/(clinic)/patients/page`, from the build itself. */
export function builtPaths(): string[] {
  return Object.keys(read('app-paths-manifest.json') as Record<string, string>).sort();
}

/** Every server action that the build answers to, named `file#export`, with the id that calls it. */
export function builtActions(): Map<string, string> {
  const { node, edge } = read('server-reference-manifest.json') as Record<'node' | 'edge', Record<string, { filename: string; exportedName: string }>>;
  return new Map(Object.entries({ ...node, ...edge }).map(([id, { filename, exportedName }]) => [`${filename}#${exportedName}`, id]));
}
