import { chromium } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { handoutPage } from '@/components/handout/handout-page';
import { renderHandout } from '@/components/handout/render-handout';
import { findBrowser } from './browser';
import { libraryHandout } from './handout-sample';
import { plainHandout } from './plain-handout';

/**
 * A warm sheet of eight exercises against plain pdfkit drawing the same content, and against a warm Chromium printing the
 * accessible page: in turns in one run, so that only the ratios count. Exit 1 above a limit.
 */
const rounds = Number(process.argv[2] ?? 20);
const limits = { pdfkit: 0.75, chromium: 0.25, bytes: 0.75 };

if (process.env.NODE_ENV !== 'production') throw new Error('Run with NODE_ENV=production: React is far slower otherwise');

const data = Object.freeze(libraryHandout(8));
const page = handoutPage(data, '', null);
const found = await findBrowser(chromium.executablePath());
const browser = await chromium.launch({ executablePath: found.executablePath, args: found.args, env: found.env });
const tab = await browser.newPage();

async function chromiumPrint(): Promise<Uint8Array> {
  await tab.setContent(page);
  return tab.pdf({ preferCSSPageSize: true, printBackground: true });
}

/** Words of a file with their counts: the yardstick has to say the same. */
async function wordsIn(bytes: Uint8Array): Promise<Map<string, number>> {
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const counts = new Map<string, number>();
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    for (const word of items.map((item) => ('str' in item ? `${item.str} ` : '')).join('').split(/\s+/).filter((one) => /\p{L}{2}/u.test(one))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

const sides = { ours: () => renderHandout(data), pdfkit: () => plainHandout(data), chromium: chromiumPrint };
type Side = keyof typeof sides;
const times: Record<Side, number[]> = { ours: [], pdfkit: [], chromium: [] };
const files: Partial<Record<Side, Uint8Array>> = {};
for (let round = -3; round < rounds; round += 1) {
  for (const name of Object.keys(sides) as Side[]) {
    const started = performance.now();
    files[name] = await sides[name]();
    if (round >= 0) times[name].push(performance.now() - started);
  }
}
await browser.close();

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
const [ours, pdfkit, printed] = [median(times.ours), median(times.pdfkit), median(times.chromium)];
const [mine, theirs] = [await wordsIn(files.ours!), await wordsIn(files.pdfkit!)];
const all = [...mine.values()].reduce((sum, n) => sum + n, 0);
const missing = [...mine].reduce((sum, [word, n]) => sum + Math.max(0, n - (theirs.get(word) ?? 0)), 0);
const ratios = { pdfkit: ours / pdfkit, chromium: ours / printed, bytes: files.ours!.length / files.chromium!.length };
console.log(`medians of ${rounds}: ours ${ours.toFixed(0)} ms, plain pdfkit ${pdfkit.toFixed(0)} ms, warm Chromium ${printed.toFixed(0)} ms`);
console.log(`bytes: ours ${files.ours!.length}, pdfkit ${files.pdfkit!.length}, Chromium ${files.chromium!.length}`);
console.log(`words of ours that the yardstick lacks: ${missing} of ${all}`);
for (const name of Object.keys(limits) as (keyof typeof limits)[]) console.log(`${ratios[name] <= limits[name] ? 'ok  ' : 'OVER'} ${name === 'bytes' ? 'bytes ÷ Chromium' : `ours ÷ ${name}`} ${ratios[name].toFixed(2)} (at most ${limits[name]})`);
const isFair = missing / all < 0.05;
if (!isFair) console.log('OVER the yardstick draws too little to be one');
process.exitCode = isFair && (Object.keys(limits) as (keyof typeof limits)[]).every((name) => ratios[name] <= limits[name]) ? 0 : 1;
