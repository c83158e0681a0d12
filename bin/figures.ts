import { writeFile, mkdir } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { drawFigure, figureSlugs, isHeld, type DrawFigureOptions, type Drawing } from '../lib/figure/draw-figure';

/**
 * Writes contact sheets of every figure to a folder (default docs/pictures): colour, black and white, small, mirrored, in-betweens.
 * Usage: tsx bin/figures.ts [folder] [slug …]
 */
const [folder = 'docs/pictures', ...only] = process.argv.slice(2);
const slugs = only.length > 0 ? only : figureSlugs;

function svg(drawing: Drawing, width?: number): string {
  const { x, y, width: w, height: h } = drawing.viewBox;
  const size = width === undefined ? `width="${w * 0.93}" height="${h * 0.93}"` : `width="${width}" height="${(h * width) / w}"`;
  const paths = drawing.paths.map(
    ({ d, fill = 'none', stroke = 'none', strokeWidth = 0 }) =>
      `<path d="${d}" fill="${fill}" stroke="${stroke}" stroke-width="${strokeWidth}"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${w} ${h}" ${size} stroke-linecap="round" stroke-linejoin="round">${paths.join('')}</svg>`;
}

function cell(options: DrawFigureOptions, width?: number): string {
  const drawing = drawFigure(options);
  if (!drawing) throw new Error(`no figure for ${options.slug}`);
  const label = width === 120 ? '' : `<figcaption>${options.slug}, ${String(options.moment)}</figcaption>`;
  return `<figure>${svg(drawing, width)}${label}</figure>`;
}

const moments = (slug: string): ('start' | 'end')[] => (isHeld(slug) ? ['start'] : ['start', 'end']);
const stills = (extra: Partial<DrawFigureOptions>, width?: number): string =>
  slugs.flatMap((slug) => moments(slug).map((moment) => cell({ slug, moment, ...extra }, width))).join('');

const sheets: Record<string, { html: string; width: number }> = {
  'figures-colour': { html: stills({}), width: 1880 },
  'figures-mono': { html: stills({ style: 'mono' }), width: 1880 },
  'figures-small': {
    html: stills({}, 120) + stills({ style: 'mono' }, 120) + stills({ mirrored: true }, 120),
    width: 1180,
  },
  'figures-in-between': {
    html: slugs
      .filter((slug) => !isHeld(slug))
      .map((slug) => `<div class="row">${[0, 0.2, 0.4, 0.6, 0.8, 1].map((moment) => cell({ slug, moment }, 230)).join('')}</div>`)
      .join(''),
    width: 1480,
  },
};

const style = `body{margin:8px;font:13px sans-serif;color:#1f2d3a;background:#fff;display:flex;flex-wrap:wrap;gap:8px;align-items:flex-end}
figure{margin:0;padding:6px;border:1px solid #e3e9ee}figcaption{margin-top:4px}svg{display:block}.row{display:flex;gap:4px;width:100%;align-items:flex-end}`;

await mkdir(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const page = await browser.newPage();
for (const [name, { html, width }] of Object.entries(sheets)) {
  await page.setViewportSize({ width, height: 800 });
  await page.setContent(`<style>${style}</style>${html}`);
  await writeFile(`${folder}/${name}.png`, await page.screenshot({ fullPage: true }));
}
await browser.close();

for (const slug of slugs) {
  const sizes = moments(slug).map((moment) => svg(drawFigure({ slug, moment }) as Drawing).length);
  process.stdout.write(`${slug}: ${sizes.map((size) => `${(size / 1000).toFixed(1)} kB`).join(', ')}\n`);
}
