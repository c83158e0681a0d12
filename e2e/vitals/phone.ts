import type { Browser, BrowserContext, Page } from '@playwright/test';
import { gzipSync } from 'node:zlib';

/** A phone of the middle class on a slow mobile network, as Lighthouse applies it: processor four times slower, 1.6 Mbit/s, 150 ms to the server and back. */
const slowness = { cpu: 4, network: { offline: false, latency: 150 * 3.75, downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8, uploadThroughput: (750 * 1024 * 0.9) / 8 } };

export interface Seen {
  /** Largest contentful paint so far, milliseconds. */
  paint: number;
  /** Cumulative layout shift so far. */
  shift: number;
  /** Longest delay from a tap or key to the frame that answers it, milliseconds; null before any. */
  delay: number | null;
}

// A text, not a function: what the loader adds to functions does not exist in the page.
const observe = `{
  const seen = (window.vitalsSeen = { paint: 0, shift: 0, delay: null });
  const watch = (type, take, more) => new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true, ...more });
  watch('largest-contentful-paint', (entry) => { seen.paint = entry.startTime; });
  watch('layout-shift', (entry) => { if (!entry.hadRecentInput) seen.shift += entry.value; });
  const answered = (entry) => { if (entry.interactionId) seen.delay = Math.max(seen.delay ?? 0, entry.duration); };
  watch('event', answered, { durationThreshold: 16 });
  watch('first-input', answered);
}`;

/** A phone that has never been here. Close its context afterwards. */
export async function openPhone(browser: Browser, baseURL: string): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ baseURL, viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true });
  await context.addInitScript(observe);
  return { context, page: await context.newPage() };
}

export async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slowness.network);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness.cpu });
}

export const whatWasSeen = (page: Page): Promise<Seen> => page.evaluate(() => (window as unknown as { vitalsSeen: Seen }).vitalsSeen);

/** Counts the scripts that a page loads, each once, as gzip makes them: whatever the server's own compression does. */
export function countScripts(page: Page): () => Promise<number> {
  const bodies = new Map<string, Promise<number>>();
  page.on('response', (answer) => {
    if (answer.request().resourceType() !== 'script' || !answer.ok() || bodies.has(answer.url())) return;
    bodies.set(answer.url(), answer.body().then((body) => gzipSync(body).length));
  });
  return async () => (await Promise.all(bodies.values())).reduce((sum, bytes) => sum + bytes, 0);
}
