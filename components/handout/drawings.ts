import { drawFigure, drawMovement, isHeld, type Drawing } from '@/lib/figure/draw-figure';
import type { HandoutData, HandoutItem, PrintedPicture } from '@/lib/server/handouts/handout-data';
import { figureStyle } from './theme';

/** A figure is drawn working on the person's right; `mirrored` asks for the left. */
export type Shown = { kind: 'drawing'; drawing: Drawing; mirrored: boolean } | { kind: 'image'; format: 'png' | 'jpg'; width: number; height: number; base64: string };

export interface ShownPicture {
  /** `other`: the end position on the other side of the body. */
  moment: 'start' | 'end' | 'other';
  side: 'left' | 'right' | null;
  shown: Shown;
}

const mostKept = 240;
const kept = new Map<string, Drawing | null>();

type Sheet = Pick<HandoutData, 'colour' | 'look' | 'build' | 'pictures' | 'layout'>;

/** The same figure in the same clothes is the same picture: drawn once a process, while it is among the last ones used. */
function builtIn(slug: string, moment: 'start' | 'end', { colour, look, build }: Sheet): Drawing | null {
  const key = `${slug} ${moment} ${colour} ${look} ${build}`;
  const known = kept.get(key);
  const drawing = known ?? drawFigure({ slug, moment, style: figureStyle[colour], look, build });
  kept.delete(key);
  kept.set(key, drawing);
  for (const oldest of kept.keys()) {
    if (kept.size <= mostKept) break;
    kept.delete(oldest);
  }
  return drawing;
}

function draw(picture: PrintedPicture, moment: 'start' | 'end', sheet: Sheet): Drawing | null {
  if (picture.kind === 'image') return null;
  if (picture.kind === 'figure') return builtIn(picture.slug, moment, sheet);
  return drawMovement(picture.movement, { moment, style: figureStyle[sheet.colour], look: sheet.look, build: sheet.build });
}

function isOnePicture(picture: PrintedPicture): boolean {
  return picture.kind === 'figure' ? isHeld(picture.slug) : picture.kind === 'movement' && picture.movement.end === undefined;
}

/** The end position, or the uploaded picture: what stands for an exercise where there is room for one. */
export function mainPicture({ picture, dose }: HandoutItem, sheet: Sheet): Shown | null {
  if (!picture) return null;
  if (picture.kind === 'image') return picture;
  const drawing = draw(picture, 'end', sheet);
  return drawing && { kind: 'drawing', drawing, mirrored: dose.side === 'left' };
}

/**
 * What shows an exercise, in reading order. Figures are drawn working on the person's right, and flipped for the left;
 * where both sides are asked for, the other one is added.
 */
export function picturesFor(item: HandoutItem, sheet: Sheet): ShownPicture[] {
  const { picture, dose } = item;
  if (!picture) return [];
  if (picture.kind === 'image') return [{ moment: 'end', side: null, shown: picture }];
  const bothSides = dose.side === 'each' || dose.side === 'alternating';
  const side = dose.side === 'left' || dose.side === 'right' ? dose.side : bothSides ? 'right' : null;
  const wanted: { moment: ShownPicture['moment']; side: ShownPicture['side'] }[] = [
    ...(sheet.pictures === 2 && !isOnePicture(picture) ? [{ moment: 'start' as const, side }] : []),
    { moment: 'end', side },
    ...(bothSides && sheet.pictures === 2 && sheet.layout !== 'compact' ? [{ moment: 'other' as const, side: 'left' as const }] : []),
  ];
  return wanted.flatMap((one) => {
    const drawing = draw(picture, one.moment === 'start' ? 'start' : 'end', sheet);
    return drawing ? [{ ...one, shown: { kind: 'drawing' as const, drawing, mirrored: one.side === 'left' } }] : [];
  });
}
