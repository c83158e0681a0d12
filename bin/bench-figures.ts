import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { drawFigure } from '@/lib/figure/draw-figure';
import { figureSlugs, momentsOf, movementOf } from '@/lib/figure/movements';
import { styleNames, type StyleName } from '@/lib/figure/style';

/**
 * What pictures cost, against their budget; ends with 1 when one is over. The time is judged by its median over rounds, for a
 * shared machine is never quiet. Usage: tsx bin/bench-figures.ts
 */
const budget = { raw: 20_000, gzip: 6_000, milliseconds: 10, player: 25_000 };

const stills = figureSlugs.flatMap((slug) => {
  const movement = movementOf(slug);
  return movement ? momentsOf(movement).map((moment) => ({ slug, moment })) : [];
});

const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);
const quantile = (values: readonly number[], share: number): number => sorted(values)[Math.floor((values.length - 1) * share)] ?? NaN;

/** Milliseconds for one picture, over many rounds after the code is warm. */
function times(): number[] {
  const once = (): number[] =>
    stills.map((still) => {
      const from = performance.now();
      drawFigure(still);
      return performance.now() - from;
    });
  for (let round = 0; round < 8; round += 1) once();
  return Array.from({ length: 15 }, once).flat();
}

function sizes(style: StyleName): { raw: number; gzip: number; of: string }[] {
  return stills.map((still) => {
    const text = JSON.stringify(drawFigure({ ...still, style }));
    return { raw: text.length, gzip: gzipSync(text).length, of: `${still.slug} ${still.moment}` };
  });
}

/** The player with engine and pose data, as a browser fetches it: bundled, minified, compressed. */
async function playerSize(): Promise<number> {
  const bundle = await build({
    entryPoints: ['components/figure/play-figure.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    alias: { '@': '.' },
    logLevel: 'error',
  });
  return gzipSync(bundle.outputFiles[0]?.contents ?? new Uint8Array()).length;
}

const failures: string[] = [];
const judge = (what: string, value: number, limit: number, detail: string): void => {
  const isOver = !(value <= limit);
  if (isOver) failures.push(what);
  console.log(`${isOver ? 'OVER' : 'ok  '} ${what.padEnd(22)} ${detail} (limit ${limit})`);
};

const spent = times();
const median = quantile(spent, 0.5);
judge('time, warm, median', median, budget.milliseconds, `${median.toFixed(1)} ms, p95 ${quantile(spent, 0.95).toFixed(1)} ms`);
for (const style of styleNames) {
  const all = sizes(style);
  for (const measure of ['raw', 'gzip'] as const) {
    const values = all.map((size) => size[measure]);
    const largest = Math.max(...values);
    const of = all.find((size) => size[measure] === largest)?.of;
    judge(`${style}, ${measure} bytes`, largest, budget[measure], `median ${quantile(values, 0.5)}, p95 ${quantile(values, 0.95)}, largest ${largest}: ${of}`);
  }
}
const player = await playerSize();
judge('player, gzip bytes', player, budget.player, `${player}`);
process.exitCode = failures.length > 0 ? 1 : 0;
