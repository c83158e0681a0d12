import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../db/embedded/free-port';
import { baseEnvironment } from '../../bin/launcher/environment';

const ROOT = join(import.meta.dirname, '..', '..');
const NEXT = join(ROOT, 'node_modules/next/dist/bin/next');

const files = {
  // Our modules are linked into the folder. It lies outside of ours, because Next also takes up what lies above an app.
  'next.config.mjs': "export default { turbopack: { root: '/' } };\n",
  'app/layout.jsx': 'export default function Layout({ children }) {\n  return <html lang="en"><body>{children}</body></html>;\n}\n',
  'app/page.jsx': "export const dynamic = 'force-dynamic';\nexport default function Page() {\n  return <p>Empty</p>;\n}\n",
};

function next(folder: string, ...words: string[]): ChildProcess {
  return spawn(process.execPath, [NEXT, ...words], { cwd: folder, env: { ...baseEnvironment(), NODE_ENV: 'production' } as unknown as NodeJS.ProcessEnv, stdio: ['ignore', 'ignore', 'inherit'] });
}

const ended = (child: ChildProcess) => new Promise<number | null>((resolve) => child.once('exit', resolve));

async function answers(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await fetch(url).then((answer) => answer.ok, () => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('The empty page was not served');
}

/** The least that a page of this Next can be, built and served: what our own pages are weighed against. */
export async function serveEmptyPage(): Promise<{ url: string; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'homestretch-empty-page-'));
  mkdirSync(join(folder, 'app'));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  if ((await ended(next(folder, 'build'))) !== 0) throw new Error('The empty page could not be built, see above');
  const port = await freePort();
  const server = next(folder, 'start', '--hostname', '127.0.0.1', '--port', String(port));
  const gone = ended(server);
  const stop = async () => {
    server.kill('SIGTERM');
    await gone;
    rmSync(folder, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${port}/`;
  try {
    await answers(url);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, stop };
}
