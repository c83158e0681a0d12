import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

interface Entry {
  url: string;
  revision?: string | null;
  size: number;
}

const build = '.next';
const named = /static\/(?:chunks|media)\/[\w.~[\]-]+\.(?:js|css|woff2)/g;

const namesIn = (text: string): string[] => text.match(named) ?? [];

/** These files and, through what they load later by themselves, every file that they can come to need. */
async function withWhatTheyLoad(read: (path: string) => Promise<string>, names: readonly string[]): Promise<Set<string>> {
  const files = new Set(names);
  // A set hands out what is added while it is walked.
  for (const name of files) if (name.endsWith('.js')) for (const loaded of namesIn(await read(name))) files.add(loaded);
  return files;
}

/**
 * The files that the app's page needs, as the build itself names them: its scripts and sheets, and the
 * typefaces that those sheets name. Nothing of the clinic's side, and no page that shows a plan.
 */
async function filesOfApp(root: string): Promise<{ files: Set<string>; buildId: string }> {
  const read = (path: string) => readFile(join(root, build, path), 'utf8');
  const manifest = JSON.parse(await read('build-manifest.json')) as { rootMainFiles: string[]; lowPriorityFiles: string[] };
  const buildId = manifest.lowPriorityFiles.join().match(/static\/([^/]+)\//)?.[1] ?? '';
  const page = namesIn(await read('server/app/plan/session/page_client-reference-manifest.js'));
  const scripts = await withWhatTheyLoad(read, [...manifest.rootMainFiles, ...page]);
  const sheets = await Promise.all(page.filter((name) => name.endsWith('.css')).map(read));
  const typefaces = sheets.flatMap((sheet) => [...sheet.matchAll(/media\/[\w.~-]+\.woff2/g)].map(([name]) => `static/${name}`));
  return { files: new Set([...scripts, ...typefaces]), buildId };
}

/** Of all files of the build those of the app, and the app's page as this build writes it. */
export function appFiles(root: string) {
  return async (entries: Entry[]) => {
    const { files, buildId } = await filesOfApp(root);
    const found = entries.filter(({ url }) => files.has(url.slice(`${build}/`.length)));
    const missing = [...files].filter((file) => !found.some(({ url }) => url === `${build}/${file}`));
    if (missing.length > 0 || buildId === '') throw new Error(`The app's files are not all there: ${missing.join(', ')}`);
    return { manifest: [...found, { url: '/plan/session', revision: buildId, size: 0 }], warnings: [] };
  };
}
