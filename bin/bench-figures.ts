import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { drawFigure } from '@/lib/figure/draw-figure';
import { figureSlugs, momentsOf, movementOf } from '@/lib/figure/movements';
import { styleNames, type StyleName } from '@/lib/figure/style';

/**
 * What pictures cost, against their budget; ends with 1 when one is over. The time is that of
 * the processor or of the clock, the smaller median over rounds, for a shared machine is never quiet. Usage: tsx bin/bench-figures.ts
 */
const budget = { raw: 20_000, gzip: 6_000, milliseconds: 10, player: 25_000 };

const stills = figureSlugs.flatMap((slug) => {
  const movement = movementOf(slug);
  return movement ? momentsOf(movement).map((moment) => ({ slug, moment })) : [];
});

const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);
const quantile = (values: readonly number[], share: number): number => sorted(values)[Math.floor((values.length - 1) * share)] ?? NaN;

/** Milliseconds of processor time and of the clock for one picture, round by round, after the code is warm. */
function times(): { processor: number[]; clock: number[] } {
  const clock: number[] = [];
  const round = (): number => {
    const before = process.cpuUsage();
    for (const still of stills) {
      const from = performance.now();
      drawFigure(still);
      clock.push(performance.now() - from);
    }
    return process.cpuUsage(before).user / 1000 / stills.length;
  };
  for (let i = 0; i < 10; i += 1) round();
  clock.length = 0;
  return { processor: Array.from({ length: 15 }, round), clock };
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
const median = quantile(spent.processor, 0.5);
const [usual, slow] = [quantile(spent.clock, 0.5), quantile(spent.clock, 0.95)];
// A busy machine adds to the clock, the collector's own threads to the processor: the smaller one is nearer the truth.
judge('milliseconds, warm', Math.min(median, usual), budget.milliseconds, `of the processor ${median.toFixed(1)}; by the clock ${usual.toFixed(1)}, p95 ${slow.toFixed(1)}`);
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
