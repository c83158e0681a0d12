import type { Mark } from './mark';
import type { Moment, Movement } from './movement';
import { movements } from './movements';
import { pathText } from './path-text';
import { boxOf, grow, unionOf, type Box } from './plane';
import { sceneOf } from './scene';
import { palettes, type StyleName } from './style';

export interface DrawnPath {
  d: string;
  fill?: string;
  stroke?: string;
  /** Round caps and joins everywhere. */
  strokeWidth?: number;
}

/** A finished picture: flat paths, back to front, in the units of its view box. */
export interface Drawing {
  viewBox: Box;
  paths: DrawnPath[];
}

export interface DrawFigureOptions {
  slug: string;
  /** A key position, or progress through the movement from 0 to 1. */
  moment: Moment | number;
  /** Flip for the other side of the body. State the side in words too: a flipped picture alone does not tell it. */
  mirrored?: boolean;
  style?: StyleName;
  /** Show the start position, very pale, behind the figure. */
  ghost?: boolean;
}

export const figureSlugs: readonly string[] = Object.keys(movements);

export const hasFigure = (slug: string): boolean => Object.hasOwn(movements, slug);

/** True when the exercise is one held position, so that its start and its end are the same picture. */
export const isHeld = (slug: string): boolean => hasFigure(slug) && movements[slug]?.end === undefined;

/**
 * Draw an exercise. Null when there is no figure for it. Pure and deterministic: the same options give the same bytes.
 * Start and end share their width, so that side by side they show the person at one size; empty air above is cropped.
 */
export function drawFigure({ slug, moment, mirrored = false, style = 'colour', ghost = false }: DrawFigureOptions): Drawing | null {
  const movement = hasFigure(slug) ? movements[slug] : undefined;
  return movement ? drawMovement(movement, { moment, mirrored, style, ghost }) : null;
}

/** As drawFigure, for a movement that is not in the library (a clinic's own). */
export function drawMovement(
  movement: Movement,
  { moment, mirrored = false, style = 'colour', ghost = false }: Omit<DrawFigureOptions, 'slug'>,
): Drawing {
  const palette = palettes[style];
  const marks = sceneOf(movement, { moment, palette, ghost });
  const frame = frameOf(movement, marks, moment);
  return {
    viewBox: mirrored ? { ...frame, x: -frame.x - frame.width } : frame,
    paths: marks.map((mark) => drawn(mark, mirrored)),
  };
}

function drawn(mark: Mark, mirrored: boolean): DrawnPath {
  return {
    d: pathText(mark, mirrored),
    ...(mark.fill === undefined ? {} : { fill: mark.fill }),
    ...(mark.stroke === undefined ? {} : { stroke: mark.stroke, strokeWidth: mark.strokeWidth }),
  };
}

const margin = 6;

/** In-betweens keep one frame throughout, so that nothing jumps while the figure moves. */
function frameOf(movement: Movement, marks: readonly Mark[], moment: Moment | number): Box {
  const whole = wholeFrame(movement);
  if (typeof moment === 'number') return rounded(grow(whole, margin));
  return rounded(grow({ ...contentBox(marks), x: whole.x, width: whole.width }, margin));
}

/** Movements are fixed data: the frame round their start and end is worked out once. */
const wholeFrames = new WeakMap<Movement, Box>();

function wholeFrame(movement: Movement): Box {
  const known = wholeFrames.get(movement);
  if (known) return known;
  const frame = (['start', 'end'] as const)
    .map((moment) => contentBox(sceneOf(movement, { moment, palette: palettes.colour, ghost: false })))
    .reduce(unionOf);
  wholeFrames.set(movement, frame);
  return frame;
}

const contentBox = (marks: readonly Mark[]): Box => marks.map((mark) => boxOf(mark.points)).reduce(unionOf);

function rounded({ x, y, width, height }: Box): Box {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  return { x: left, y: top, width: Math.ceil(x + width) - left, height: Math.ceil(y + height) - top };
}
