import { chromium } from '@playwright/test';
import { freePort } from '../../db/embedded/free-port';
import { findBrowser } from '../../bin/browser';
import serveForBrowserTests from '../../bin/e2e-server';
import { serveEmptyPage } from './empty-page';
import type { Measured } from './measure-visit';
import { visits, type Visit } from './visits';

const runs = 5;
const budgets = { paint: 2500, shift: 0.02, delay: 200 };

interface Line {
  page: string;
  figure: string;
  budget: string;
  actual: string;
  all: string;
  isWithin: boolean;
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Infinity;
}

function linesOf({ path, after, taps, mostScript }: Visit, measured: readonly Measured[], emptyScript: number): Line[] {
  const line = (figure: string, values: readonly number[], budget: number | null, say: (value: number) => string): Line => ({ page: after ? `${path}, from ${after}` : path, figure, budget: budget === null ? '' : `≤ ${say(budget)}`, actual: say(median(values)), all: values.map(say).join(' '), isWithin: budget === null || median(values) <= budget });
  const milliseconds = (value: number) => `${Math.round(value)} ms`;
  return [
    line('largest contentful paint', measured.map((one) => one.paint), budgets.paint, milliseconds),
    line('layout shift', measured.map((one) => one.shift), budgets.shift, (value) => value.toFixed(3)),
    ...(taps.length > 0 ? [line(`delay of ${taps.length} taps, the longest`, measured.map((one) => one.delay ?? Infinity), budgets.delay, milliseconds)] : []),
    line('script, gzip', measured.map((one) => one.script), null, (value) => `${(value / 1000).toFixed(1)} kB`),
    line('script ÷ an empty page’s', measured.map((one) => one.script / emptyScript), mostScript ?? null, (value) => value.toFixed(2)),
  ];
}

function print(lines: readonly Line[]): void {
  const rows = [['Page', 'Figure', 'Budget', 'Median', '', 'Each'], ...lines.map((one) => [one.page, one.figure, one.budget, one.actual, one.isWithin ? (one.budget ? 'within' : '') : 'OVER', one.all])];
  const widths = rows[0]?.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0))) ?? [];
  for (const row of rows) console.log(row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ').trimEnd());
}

/** The patient's pages on a slow phone and a slow network, in a real browser against the production build, beside their budgets. */
async function main(): Promise<boolean> {
  const empty = await serveEmptyPage();
  const baseURL = `http://127.0.0.1:${await freePort()}`;
  process.env.E2E_BASE_URL = baseURL;
  const stop = await serveForBrowserTests();
  const found = await findBrowser(chromium.executablePath());
  const browser = await chromium.launch({ executablePath: found.executablePath, args: found.args, env: { ...process.env, ...found.env } as Record<string, string> });
  const lines: Line[] = [];
  try {
    // The fixtures read where the server is when they are loaded.
    const { measureVisit, scriptOf } = await import('./measure-visit');
    const { openClinic } = await import('../fixtures/clinic');
    const { link } = await (await openClinic()).addPatientWithPlan({ items: ['knee-to-chest', 'glute-bridge', 'cat-cow'].map((slug) => ({ slug })) });
    const emptyScript = await scriptOf(browser, empty.url);
    console.log(`An empty page of this Next loads ${emptyScript} bytes of script, gzip. Phone: processor 4 times slower, 1.6 Mbit/s, 150 ms. Median of ${runs} first visits.`);
    for (const visit of visits) {
      try {
        // One visit that does not count: the server's first answer is nobody's.
        await measureVisit(browser, baseURL, link, visit);
        const measured: Measured[] = [];
        for (let run = 0; run < runs; run += 1) measured.push(await measureVisit(browser, baseURL, link, visit));
        lines.push(...linesOf(visit, measured, emptyScript));
      } catch (error) {
        console.error(error);
        lines.push({ page: visit.path, figure: 'did not get through', budget: '', actual: '', all: '', isWithin: false });
      }
    }
  } finally {
    print(lines);
    await browser.close();
    const { closeDatabase } = await import('../fixtures/database');
    await closeDatabase();
    await stop();
    await empty.stop();
  }
  return lines.every((one) => one.isWithin) && lines.some((one) => one.budget);
}

if (!(await main())) process.exitCode = 1;
