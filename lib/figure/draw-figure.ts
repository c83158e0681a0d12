import { builds, type BuildName } from './build';
import type { Mark } from './mark';
import type { Moment, Movement } from './movement';
import { movementOf } from './movements';
import { pathText } from './path-text';
import { contentBox, padded, wholeFrame } from './picture-frame';
import type { Box } from './plane';
import { sceneOf } from './scene';
import { looks, paletteFor, type LookName, type StyleName } from './style';

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
  /** The slug of an exercise, of a variant (`cat-cow--towel-under-knees`) or of a template. */
  slug: string;
  /** A key position, or progress through the movement from 0 to 1. */
  moment: Moment | number;
  /** Flip for the other side of the body. State the side in words too: a flipped picture alone does not tell it. */
  mirrored?: boolean;
  style?: StyleName;
  /** Skin and hair, chosen per clinic or patient. */
  look?: LookName;
  build?: BuildName;
  /** Show the start position, very pale, behind the figure. */
  ghost?: boolean;
}

export { figureSlugs } from './movements';

export const hasFigure = (slug: string): boolean => movementOf(slug) !== undefined;

/** True when the exercise is one held position, so that its start and its end are the same picture. */
export const isHeld = (slug: string): boolean => hasFigure(slug) && movementOf(slug)?.end === undefined;

/**
 * Draw an exercise. Null when there is no figure for it. Pure and deterministic: the same options give the same bytes.
 * Start and end share their width, so that side by side they show the person at one size; empty air above is cropped.
 */
export function drawFigure({ slug, ...options }: DrawFigureOptions): Drawing | null {
  const movement = movementOf(slug);
  return movement ? drawMovement(movement, options) : null;
}

export type DrawMovementOptions = Omit<DrawFigureOptions, 'slug'>;

/**
 * As drawFigure, for any movement given as data (a clinic's own). Its frame is remembered for the object itself: change a
 * movement by making a new one.
 */
export function drawMovement(
  movement: Movement,
  { moment, mirrored = false, style = 'colour', look = 'sand', build = 'medium', ghost = false }: DrawMovementOptions,
): Drawing {
  const { knot } = looks[look];
  const body = { palette: paletteFor(style, looks[look]), build: builds[build], knot };
  const marks = sceneOf(movement, { ...body, moment, ghost });
  const whole = wholeFrame(movement, `${build} ${knot}`, (key) => sceneOf(movement, { ...body, moment: key, ghost: false }));
  const frame = typeof moment === 'number' ? padded(whole) : padded({ ...contentBox(marks), x: whole.x, width: whole.width });
  return {
    viewBox: mirrored ? { ...frame, x: -frame.x - frame.width } : frame,
    paths: joined(marks.map((mark) => drawn(mark, mirrored))),
  };
}

function drawn(mark: Mark, mirrored: boolean): DrawnPath {
  return {
    d: pathText(mark, mirrored),
    ...(mark.fill === undefined ? {} : { fill: mark.fill }),
    ...(mark.stroke === undefined ? {} : { stroke: mark.stroke, strokeWidth: mark.strokeWidth }),
  };
}

/** Lines that follow one another in the same colour and width become one path: fewer bytes, the same picture. */
function joined(paths: readonly DrawnPath[]): DrawnPath[] {
  const result: DrawnPath[] = [];
  for (const path of paths) {
    const before = result[result.length - 1];
    const isSameLine =
      before && !before.fill && !path.fill && before.stroke === path.stroke && before.strokeWidth === path.strokeWidth;
    if (isSameLine) result[result.length - 1] = { ...before, d: before.d + path.d };
    else result.push(path);
  }
  return result;
}
