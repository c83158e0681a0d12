import { describe, expect, it } from 'vitest';
import { findBrowser } from './browser';
import type { Browser, Search } from './browser';

const bundled: Browser = { executablePath: '/cache/chromium', args: ['--no-zygote'], env: { LD_LIBRARY_PATH: '/cache/lib' } };

function machineWith(working: string[], unpacked?: Browser): Search {
  return {
    runs: (command) => working.includes(command),
    exists: (path) => working.includes(path),
    unpack: () => Promise.resolve(unpacked),
  };
}

describe('findBrowser', () => {
  const everything = machineWith(['/mine', '/playwright', 'google-chrome', 'chromium'], bundled);

  it('prefers the named browser, then the one of Playwright, then the system, then the one from npm', async () => {
    await expect(findBrowser('/playwright', '/mine', everything)).resolves.toMatchObject({ executablePath: '/mine' });
    await expect(findBrowser('/playwright', undefined, everything)).resolves.toMatchObject({ executablePath: '/playwright' });
    await expect(findBrowser('/playwright', undefined, machineWith(['chromium'], bundled))).resolves.toMatchObject({
      executablePath: expect.stringMatching(/chromium$/) as string,
      env: {},
    });
    await expect(findBrowser('/playwright', undefined, machineWith([], bundled))).resolves.toEqual(bundled);
  });

  it('does not fall back when the named browser is broken', async () => {
    await expect(findBrowser('/playwright', '/broken', everything)).rejects.toThrow(/CHROMIUM_PATH is \/broken/);
  });

  it('says what to do when there is none', async () => {
    await expect(findBrowser('/playwright', undefined, machineWith([]))).rejects.toThrow(/playwright install chromium.*CHROMIUM_PATH/);
  });
});
