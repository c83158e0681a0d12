import type { Browser, Page } from '@playwright/test';
import type { PlanLink } from '../fixtures/clinic';
import { openPlan } from '../fixtures/identity';
import { countScripts, openPhone, slowDown, whatWasSeen, type Seen } from './phone';
import type { Visit } from './visits';

export interface Measured extends Seen {
  /** Bytes of script, as gzip makes them. */
  script: number;
}

/** Long enough for late scripts, shifts and the worker's first steps to be seen. */
const settleMs = 2500;

/** Opens a page and waits until its worker keeps the app. */
async function leaveBehind(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'networkidle', timeout: 60_000 });
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForTimeout(settleMs);
}

/** One first visit on the slow phone, with its taps. */
export async function measureVisit(browser: Browser, baseURL: string, link: PlanLink, visit: Visit): Promise<Measured> {
  const { context, page } = await openPhone(browser, baseURL);
  try {
    await openPlan(context, link);
    if (visit.after) await leaveBehind(page, visit.after);
    await slowDown(page);
    const scripts = countScripts(page);
    await page.goto(visit.path, { waitUntil: 'load', timeout: 60_000 });
    await visit.ready(page).waitFor({ timeout: 60_000 });
    await page.waitForTimeout(settleMs);
    // The first tap ends the largest paint; what the taps fetch belongs to them.
    const [before, script] = [await whatWasSeen(page), await scripts()];
    for (const tap of visit.taps) {
      await tap(page).tap({ timeout: 30_000 });
      await page.waitForTimeout(600);
    }
    const after = await whatWasSeen(page);
    if (visit.taps.length > 0 && after.delay === null) throw new Error(`No tap was timed on ${visit.path}`);
    return { paint: before.paint, shift: after.shift, delay: after.delay, script };
  } finally {
    await context.close();
  }
}

/** Script of a page without taps, on the same phone without any slowness. */
export async function scriptOf(browser: Browser, url: string): Promise<number> {
  const { context, page } = await openPhone(browser, url);
  try {
    const scripts = countScripts(page);
    await page.goto(url, { waitUntil: 'networkidle' });
    return await scripts();
  } finally {
    await context.close();
  }
}
