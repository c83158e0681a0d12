import { mkdir, writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { drawFigure, figureSlugs, isHeld, type DrawFigureOptions } from '@/lib/figure/draw-figure';
import { looks, type LookName } from '@/lib/figure/style';
import { svgText } from '@/lib/figure/svg-text';

/**
 * Writes contact sheets of every figure: colour, black and white, small, mirrored, looks, in-betweens.
 * Usage: tsx bin/figures.ts [folder] [slug …]; the folder is docs/pictures unless told.
 */
const [folder = 'docs/pictures', ...only] = process.argv.slice(2);
const slugs = only.length > 0 ? only : figureSlugs;

type Size = { scale: number } | { width: number };

function picture(options: DrawFigureOptions, size: Size): string {
  const drawing = drawFigure(options);
  if (!drawing) throw new Error(`no figure for ${options.slug}`);
  const width = 'width' in size ? size.width : drawing.viewBox.width * size.scale;
  const label = 'width' in size ? '' : `<figcaption>${options.slug}, ${options.moment}</figcaption>`;
  return `<figure style="width:${width}px">${svgText(drawing, options.slug)}${label}</figure>`;
}

const moments = (slug: string): ('start' | 'end')[] => (isHeld(slug) ? ['start'] : ['start', 'end']);

const stills = (size: Size, extra: Partial<DrawFigureOptions> = {}): string =>
  slugs.flatMap((slug) => moments(slug).map((moment) => picture({ slug, moment, ...extra }, size))).join('');

const inBetweens = (slug: string): string =>
  `<div class="row">${[0, 0.2, 0.4, 0.6, 0.8, 1].map((moment) => picture({ slug, moment }, { width: 230 })).join('')}</div>`;

const inLook = (look: LookName): string =>
  slugs.map((slug, i) => picture({ slug, moment: 'end', look, build: i % 2 === 0 ? 'medium' : 'broad' }, { width: 150 })).join('');

const sheets = {
  'figures-colour': { width: 1880, html: stills({ scale: 0.93 }) },
  'figures-mono': { width: 1880, html: stills({ scale: 0.93 }, { style: 'mono' }) },
  'figures-small': {
    width: 1180,
    html: stills({ width: 120 }) + stills({ width: 120 }, { style: 'mono' }) + stills({ width: 120 }, { mirrored: true }),
  },
  'figures-looks': { width: 1180, html: (Object.keys(looks) as LookName[]).map(inLook).join('') },
  'figures-in-between': { width: 1480, html: slugs.filter((slug) => !isHeld(slug)).map(inBetweens).join('') },
};

const css = `body{margin:8px;font:13px sans-serif;color:#1f2d3a;background:#fff;display:flex;flex-wrap:wrap;gap:8px;align-items:flex-end}
figure{margin:0;padding:6px;border:1px solid #e3e9ee}figcaption{margin-top:4px}svg{display:block;width:100%;height:auto}
.row{display:flex;gap:4px;width:100%;align-items:flex-end}`;

await mkdir(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const page = await browser.newPage();
for (const [name, { html, width }] of Object.entries(sheets)) {
  await page.setViewportSize({ width, height: 800 });
  await page.setContent(`<style>${css}</style>${html}`);
  await writeFile(`${folder}/${name}.png`, await page.screenshot({ fullPage: true }));
}
await browser.close();
