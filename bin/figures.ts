import { mkdir } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import sharp from 'sharp';
import { drawFigure, isHeld, type DrawFigureOptions } from '@/lib/figure/draw-figure';
import { figureSlugs, momentsOf, movementOf } from '@/lib/figure/movements';
import { looks, type LookName } from '@/lib/figure/style';
import { svgText } from '@/lib/figure/svg-text';
import { figureTemplates, figureVariants } from '@/lib/figure/variants';
import { findBrowser } from './browser';

/**
 * Writes contact sheets of every figure: colour, grey, black and white alone, small, mirrored, variants, looks, in-betweens.
 * Usage: tsx bin/figures.ts [folder] [slug …]; the folder is docs/pictures unless told.
 */
const [folder = 'docs/pictures', ...only] = process.argv.slice(2);
const slugs = only.length > 0 ? only : figureSlugs;
const variants = [
  ...Object.entries(figureVariants).flatMap(([slug, named]) => Object.keys(named).map((name) => `${slug}--${name}`)),
  ...Object.keys(figureTemplates),
];

type Size = { scale: number } | { width: number };

function picture(options: DrawFigureOptions, size: Size): string {
  const drawing = drawFigure(options);
  if (!drawing) throw new Error(`no figure for ${options.slug}`);
  const width = 'width' in size ? size.width : drawing.viewBox.width * size.scale;
  const label = `${options.slug}, ${options.moment}${options.mirrored ? ', mirrored' : ''}`;
  return `<figure style="width:${width}px">${svgText(drawing, label)}<figcaption>${label}</figcaption></figure>`;
}

const stills = (of: readonly string[], size: Size, extra: Partial<DrawFigureOptions> = {}): string =>
  of.flatMap((slug) => {
    const movement = movementOf(slug);
    return movement ? momentsOf(movement).map((moment) => picture({ slug, moment, ...extra }, size)) : [];
  }).join('');

const inBetweens = (slug: string): string =>
  `<div class="row">${[0, 0.2, 0.4, 0.6, 0.8, 1].map((moment) => picture({ slug, moment }, { width: 180 })).join('')}</div>`;

const inLook = (look: LookName): string =>
  `<h2>${look}</h2>${slugs
    .map((slug, i) => picture({ slug, moment: 'end', look, build: i % 2 === 0 ? 'medium' : 'broad' }, { width: 130 }))
    .join('')}`;

const large: Size = { scale: 0.6 };
const small: Size = { width: 120 };

const sheets = {
  'figures-colour': { width: 1280, html: stills(slugs, large) },
  'figures-mono': { width: 1280, html: stills(slugs, large, { style: 'mono' }) },
  'figures-line': { width: 1280, html: stills(slugs, large, { style: 'line' }) },
  'figures-small': {
    width: 1090,
    html: `<h2>colour</h2>${stills(slugs, small)}<h2>black and white</h2>${stills(slugs, small, { style: 'line' })}`,
  },
  'figures-mirrored': { width: 1280, html: stills(slugs, { scale: 0.4 }, { mirrored: true }) },
  'figures-variants': { width: 1280, html: stills(variants, large) },
  'figures-looks': { width: 1180, html: (Object.keys(looks) as LookName[]).map(inLook).join('') },
  'figures-in-between': { width: 1180, html: slugs.filter((slug) => !isHeld(slug)).map(inBetweens).join('') },
};

const css = `body{margin:8px;font:12px sans-serif;color:#1f2d3a;background:#fff;display:flex;flex-wrap:wrap;gap:8px;align-items:flex-end}
figure{margin:0;padding:4px;border:1px solid #e3e9ee}figcaption{margin-top:4px;overflow-wrap:anywhere}svg{display:block;width:100%;height:auto}
h2{width:100%;margin:8px 0 0;font-size:16px}.row{display:flex;gap:4px;width:100%;align-items:flex-end}`;

await mkdir(folder, { recursive: true });
const { executablePath, args, env } = await findBrowser(chromium.executablePath());
const browser = await chromium.launch({ executablePath, args: [...args, '--disable-background-networking'], env: { ...process.env, ...env } });
try {
  const page = await browser.newPage();
  for (const [name, { html, width }] of Object.entries(sheets)) {
    if (html === '') continue;
    await page.setViewportSize({ width, height: 800 });
    await page.setContent(`<style>${css}</style>${html}`);
    // Flat colours: a palette loses nothing and takes a third of the bytes.
    await sharp(await page.screenshot({ fullPage: true })).png({ palette: true, colours: 128, effort: 10 }).toFile(`${folder}/${name}.png`);
  }
} finally {
  await browser.close();
}
