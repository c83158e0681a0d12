import { chromium } from '@playwright/test';
import { freePort } from '../../db/embedded/free-port';
import type { Measured, Stage } from './flows';
import { findBrowser } from '../../bin/browser';
import serveForBrowserTests from '../../bin/e2e-server';

const columns = ['Flow', 'Budget', 'Actual', 'KLM', ''] as const;

function print(measured: readonly Measured[]): void {
  const rows = measured.map((one) => [one.flow, one.budget, one.actual, `${one.seconds.toFixed(1)} s`, one.isWithin ? 'within' : 'OVER']);
  const widths = columns.map((name, i) => Math.max(name.length, ...rows.map((row) => row[i]?.length ?? 0)));
  for (const row of [[...columns], ...rows]) console.log(row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ').trimEnd());
}

/** Walks every budgeted flow in a real browser against the production build and counts what a hand has to do. */
async function main(): Promise<boolean> {
  const baseURL = `http://127.0.0.1:${await freePort()}`;
  process.env.E2E_BASE_URL = baseURL;
  const stop = await serveForBrowserTests();
  const found = await findBrowser(chromium.executablePath());
  const browser = await chromium.launch({ executablePath: found.executablePath, args: found.args, env: { ...process.env, ...found.env } as Record<string, string> });
  const measured: Measured[] = [];
  try {
    // The fixtures read where the server is when they are loaded.
    const flows = await import('./flows');
    const { openClinic } = await import('../fixtures/clinic');
    for (const flow of [flows.byKeyboard, flows.byMouse, flows.fromTemplate, flows.reorder, flows.handOver, flows.patientSide, flows.review]) {
      const stage: Stage = { browser, baseURL, clinic: await openClinic() };
      try {
        measured.push(...[await flow(stage)].flat());
      } catch (error) {
        console.error(error);
        measured.push({ flow: flow.name, budget: '', actual: 'did not get through', seconds: 0, isWithin: false });
      }
    }
  } finally {
    await browser.close();
    const { closeDatabase } = await import('../fixtures/database');
    await closeDatabase();
    await stop();
  }
  print(measured);
  return measured.every((one) => one.isWithin);
}

if (!(await main())) process.exitCode = 1;
