import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from './browser';

const CACHE = join(import.meta.dirname, '..', 'node_modules', '.cache', 'homestretch-chromium');

/** The Chromium for Linux on x64 that comes with npm, with the libraries and the fonts that a bare machine lacks. */
export async function unpackBundledChromium(): Promise<Browser | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const entry = findPackage();
  if (!entry) return undefined;
  if (!existsSync(join(CACHE, 'chromium'))) unpack(entry);

  const fonts = join(CACHE, 'fonts.conf');
  writeFileSync(fonts, fontsConfig());
  return {
    executablePath: join(CACHE, 'chromium'),
    args: ['--no-sandbox', '--no-zygote', '--disable-gpu'],
    env: { LD_LIBRARY_PATH: join(CACHE, 'al2023', 'lib'), FONTCONFIG_FILE: fonts },
  };
}

function findPackage(): string | undefined {
  try {
    return createRequire(import.meta.url).resolve('@sparticuz/chromium');
  } catch {
    return undefined;
  }
}

/** In a process of its own, because the package unpacks to TMPDIR and brings its libraries only where it believes to be in Lambda. */
function unpack(entry: string): void {
  const partial = `${CACHE}.${process.pid}`;
  mkdirSync(partial, { recursive: true });
  const script = `const { default: c } = await import(${JSON.stringify(pathToFileURL(entry).href)}); await (c.default ?? c).executablePath();`;
  const done = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    env: { ...process.env, TMPDIR: partial, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  });
  if (done.status !== 0) throw new Error(`The Chromium that npm brought could not be unpacked to ${partial}: ${done.stderr.trim()}`);
  try {
    renameSync(partial, CACHE);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(join(CACHE, 'chromium'))) throw error;
  }
}

/** The package's own file names a folder that does not exist here, and a tab without any font crashes. */
function fontsConfig(): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${join(CACHE, 'fonts')}</dir>
  <cachedir>${join(CACHE, 'fontconfig')}</cachedir>
</fontconfig>
`;
}
