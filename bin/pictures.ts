import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { freePort } from '../db/embedded/free-port';
import { findBrowser } from './browser';
import serveForBrowserTests from './e2e-server';

const pictures = join(import.meta.dirname, '../docs/pictures');

async function signIn(page: Page): Promise<void> {
  await page.goto('/sign-in');
  await page.waitForLoadState('networkidle');
  await page.getByLabel('E-mail').fill(process.env.E2E_EMAIL ?? '');
  await page.locator('input[type=password]').fill(process.env.E2E_PASSWORD ?? '');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL('**/');
}

async function take(page: Page, path: string, name: string): Promise<void> {
  await page.goto(path);
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: join(pictures, `${name}.png`) });
}

async function addressOf(page: Page, from: string, part: string): Promise<string> {
  await page.goto(from);
  const links = await page.locator('a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
  return links.find((link) => link.includes(part)) ?? from;
}

async function therapistSide(browser: Browser, baseURL: string): Promise<void> {
  const page = await browser.newPage({ baseURL, viewport: { width: 1440, height: 900 } });
  await signIn(page);
  await take(page, '/', 'today');
  await take(page, '/patients', 'patients');
  const patient = await addressOf(page, '/patients?q=Marigold', '/patients/0');
  await take(page, patient, 'patient');
  const program = (await addressOf(page, patient, '/programs/')).split('/').slice(0, 3).join('/');
  await take(page, `${program}/edit`, 'builder');
  await take(page, '/library/glute-bridge', 'exercise');
  const sheet = await page.request.get(`${program}/versions/3/handout.pdf`);
  const file = join(mkdtempSync(join(tmpdir(), 'homestretch-sheet-')), 'sheet.pdf');
  writeFileSync(file, await sheet.body());
  execFileSync('pdftoppm', ['-png', '-r', '80', '-singlefile', file, join(pictures, 'handout')]);
}

async function patientSide(browser: Browser): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
  await page.goto(process.env.E2E_PATIENT_LINK ?? '');
  await page.waitForURL('**/plan');
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: join(pictures, 'plan.png') });
}

/** Draws the README's pictures from a fresh demo clinic. The sheet needs poppler's pdftoppm. */
async function main(): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const baseURL = `http://127.0.0.1:${await freePort()}`;
  process.env.E2E_BASE_URL = baseURL;
  const stop = await serveForBrowserTests();
  const found = await findBrowser(chromium.executablePath());
  const browser = await chromium.launch({ executablePath: found.executablePath, args: found.args, env: { ...process.env, ...found.env } as Record<string, string> });
  try {
    await therapistSide(browser, baseURL);
    await patientSide(browser);
  } finally {
    await browser.close();
    await stop();
  }
}

await main();
