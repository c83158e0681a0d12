import 'server-only';
import { createHash } from 'node:crypto';
import { drawFigure, hasFigure } from '@/lib/figure/draw-figure';
import { svgText } from '@/lib/figure/svg-text';

interface FigureFile {
  svg: string;
  etag: string;
}

const drawn = new Map<string, FigureFile>();

/** The picture of an address such as `end-mirrored.svg`, drawn once a process; null for any other address. */
export function figureFile(slug: string, picture: string): FigureFile | null {
  const [, moment, mirrored] = /^(start|end)(-mirrored)?\.svg$/.exec(picture) ?? [];
  if ((moment !== 'start' && moment !== 'end') || !hasFigure(slug)) return null;
  const key = `${slug}/${picture}`;
  const kept = drawn.get(key);
  if (kept) return kept;
  const drawing = drawFigure({ slug, moment, mirrored: mirrored !== undefined });
  if (!drawing) return null;
  const svg = svgText(drawing);
  const file = { svg, etag: `"${createHash('sha256').update(svg).digest('base64url').slice(0, 20)}"` };
  drawn.set(key, file);
  return file;
}
