import 'server-only';
import { createHash } from 'node:crypto';
import { figureBuilds, figureLooks, usualFigureLook } from '@/lib/domain/figure-look';
import { drawMovement, type DrawMovementOptions } from '@/lib/figure/draw-figure';
import type { Movement } from '@/lib/figure/movement';
import { movementOf } from '@/lib/figure/movements';
import { svgText } from '@/lib/figure/svg-text';

export interface FigureFile {
  svg: string;
  etag: string;
}

type Shown = Required<Pick<DrawMovementOptions, 'mirrored' | 'look' | 'build'>> & { moment: 'start' | 'end' };

/** Enough for every picture of one look; each is some ten kilobytes. */
const keptAtMost = 500;
const drawn = new Map<string, FigureFile>();

/** The other direction of `pictureName`; null for an address that it does not write. */
function readPictureName(picture: string): Shown | null {
  const [, moment, mirrored, look = usualFigureLook.look, build = usualFigureLook.build] = /^(start|end)(-mirrored)?(?:\.([a-z]+)-([a-z]+))?\.svg$/.exec(picture) ?? [];
  const [knownLook, knownBuild] = [figureLooks.find((one) => one === look), figureBuilds.find((one) => one === build)];
  if ((moment !== 'start' && moment !== 'end') || !knownLook || !knownBuild) return null;
  return { moment, mirrored: mirrored !== undefined, look: knownLook, build: knownBuild };
}

function fileOf(svg: string): FigureFile {
  return { svg, etag: `"${createHash('sha256').update(svg).digest('base64url').slice(0, 20)}"` };
}

function draw(key: string, movement: Movement, shown: Shown): FigureFile {
  const kept = drawn.get(key);
  if (kept) return kept;
  const file = fileOf(svgText(drawMovement(movement, shown)));
  const [oldest] = drawn.keys();
  if (drawn.size >= keptAtMost && oldest) drawn.delete(oldest);
  drawn.set(key, file);
  return file;
}

/** A quiet sign for an exercise that nobody has drawn: a frame with a hill and a sun. */
const noPicture = fileOf(
  '<svg xmlns="http://www.w3.org/2000/svg" aria-hidden="true" viewBox="0 0 160 100" width="160" height="100" fill="none" stroke="#a3b2bf" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round">' +
    '<path d="M60 34h40a4 4 0 0 1 4 4v28a4 4 0 0 1-4 4h-40a4 4 0 0 1-4-4v-28a4 4 0 0 1 4-4zM58 66l14-14 9 9 7-6 14 12"/><path d="M92 45a3 3 0 1 1-6 0 3 3 0 0 1 6 0z"/></svg>',
);

/** The picture of a built-in figure at an address such as `end-mirrored.umber-broad.svg`; null for any other address. */
export function figureFile(slug: string, picture: string): FigureFile | null {
  const shown = readPictureName(picture);
  if (!shown || !/^[a-z0-9][a-z0-9-]{0,80}$/.test(slug)) return null;
  const movement = movementOf(slug);
  return movement ? draw(`${slug}/${picture}`, movement, shown) : noPicture;
}

/** The same for a clinic's own figure. Who may see it is decided where its row is read. */
export function ownFigureFile(id: string, movement: Movement, picture: string): FigureFile | null {
  const shown = readPictureName(picture);
  return shown && draw(`own/${id}/${picture}`, movement, shown);
}
