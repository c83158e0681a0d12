import { chromium, defineConfig, devices } from '@playwright/test';
import { findBrowser } from './bin/browser';
import { freePort } from './db/embedded/free-port';

// Workers load this file again: what is chosen once travels in the environment.
process.env.E2E_BASE_URL ??= `http://127.0.0.1:${await freePort()}`;
process.env.E2E_BROWSER ??= JSON.stringify(await findBrowser(chromium.executablePath()));
const browser = JSON.parse(process.env.E2E_BROWSER) as Awaited<ReturnType<typeof findBrowser>>;

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './bin/e2e-server.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: process.env.CI ? 1 : 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: process.env.E2E_BASE_URL,
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: browser.executablePath,
      args: [...browser.args, '--disable-background-networking'],
      env: { ...process.env, ...browser.env } as Record<string, string>,
    },
  },
});
