import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import { join } from 'node:path';
import { allExercises } from '../../db/seed/library/all-exercises';
import { findBrowser } from '../browser';
import { searchable } from './hit-rate';
import type { PickerExercise } from './page';

const noPicture = { figureSlug: null, figureId: null, pictureId: null, videoUrl: null };

/** The library over and over, each time under other names, as a clinic's own exercises would be. */
function manyExercises(count: number): PickerExercise[] {
  return Array.from({ length: count }, (_, i) => {
    const exercise = allExercises[i % allExercises.length];
    if (!exercise) throw new Error('The library is empty');
    const { names, aliases, keywords } = searchable(exercise);
    const round = Math.floor(i / allExercises.length);
    const { slug, position, types, direction, regions, muscles, equipment, defaultDose, ranges, precautions, pairsWith, easier, harder } = exercise;
    return {
      slug, position, types, direction, regions, muscles, equipment, defaultDose, ranges, precautions, pairsWith, easier, harder,
      clinicId: 'c', id: String(i), picture: noPicture, isOwn: round > 0, retired: false, sourceDose: [], name: `${names[0] ?? slug} ${round}`, words: { names: names.map((name) => `${name} ${round}`), aliases: [...aliases], keywords: [...keywords] },
    } satisfies PickerExercise;
  });
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'page.tsx')],
    bundle: true, write: false, minify: true, format: 'iife', jsx: 'automatic', platform: 'browser', target: 'es2022', define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}' }, logLevel: 'error',
    tsconfig: join(import.meta.dirname, '../../tsconfig.json'),
  });
  const [script] = outputFiles;
  if (!script) throw new Error('Nothing was bundled');
  return script.text;
}

/** Milliseconds from each keystroke to the painted list, in a real browser with the builder's own component. */
export async function paintTimes(count: number, typed: readonly string[]): Promise<{ times: number[]; drawn: number }> {
  const script = await bundle();
  const found = await findBrowser(chromium.executablePath());
  const browser = await chromium.launch({ executablePath: found.executablePath, args: found.args, env: { ...process.env, ...found.env } as Record<string, string> });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.route('**/*', (route) => (route.request().resourceType() === 'document' ? route.fulfill({ contentType: 'text/html', body: '<!doctype html><html lang="en"><body style="height:900px"><div id="root" style="display:flex;flex-direction:column;height:900px;width:328px"></div></body></html>' }) : route.fulfill({ status: 204 })));
    await page.goto('http://picker.invalid/');
    await page.evaluate((exercises) => Object.assign(window, { exercises }), manyExercises(count));
    await page.addScriptTag({ content: script });
    const field = page.getByRole('searchbox');
    await field.waitFor();
    // The index is made ready while the page is idle; a person reaches for the keys later than that.
    await page.waitForTimeout(2500);
    for (const query of typed) {
      await field.focus();
      for (const letter of query) {
        await page.keyboard.press(letter === ' ' ? 'Space' : letter);
        await page.waitForTimeout(30);
      }
      if ((await page.getByRole('listitem').count()) === 0) throw new Error(`Nothing was listed for ${query}`);
      await field.fill('');
    }
    const times = await page.evaluate(() => (window as unknown as { paints: number[] }).paints);
    return { times, drawn: await page.getByRole('listitem').count() };
  } finally {
    await browser.close();
  }
}
