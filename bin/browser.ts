import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { unpackBundledChromium } from './bundled-chromium';

export type Browser = { executablePath: string; args: string[]; env: Record<string, string> };

/** How to look for a browser; replaced only in tests. */
export type Search = {
  runs: (command: string) => boolean;
  exists: (path: string) => boolean;
  unpack: () => Promise<Browser | undefined>;
};

const SYSTEM = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'];

// Chromium's own sandbox refuses to run as root.
const ARGS = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu'];

const machine: Search = { runs, exists: existsSync, unpack: unpackBundledChromium };

/**
 * The browser for tests and pictures: the one named in CHROMIUM_PATH, Playwright's own download, one of the system,
 * or the one that npm brought along. Never skips silently: throws when there is none.
 */
export async function findBrowser(playwrightPath: string, named = process.env.CHROMIUM_PATH, search = machine): Promise<Browser> {
  if (named) {
    if (search.runs(named)) return plain(named);
    throw new Error(`CHROMIUM_PATH is ${named}, but "${named} --version" does not work`);
  }
  if (search.exists(playwrightPath)) return plain(playwrightPath);
  // Asking for the version weeds out the stubs that only say "install the snap".
  const system = SYSTEM.find((command) => search.runs(command));
  if (system) return plain(which(system));
  const bundled = await search.unpack();
  if (bundled) return bundled;
  throw new Error(
    'No Chromium found: run "npx playwright install chromium", or install Chrome, or set CHROMIUM_PATH. Without a browser: npm test -- lint typecheck unit db',
  );
}

function plain(executablePath: string): Browser {
  return { executablePath, args: ARGS, env: {} };
}

function runs(command: string): boolean {
  const asked = spawnSync(command, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return asked.status === 0 && /\d+\.\d+/.test(asked.stdout);
}

function which(command: string): string {
  const found = spawnSync('/bin/sh', ['-c', 'command -v "$1"', 'sh', command], { encoding: 'utf8' }).stdout.trim();
  return found || command;
}
