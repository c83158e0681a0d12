import { deflateSync } from 'node:zlib';
import type { Drawing } from '@/lib/figure/draw-figure';
import { colourOperands, decimal, gridPath } from './path-operators';

/** Drawings as one object of a file, to be shown as often as one likes: its entries, and its operators packed. */
export interface FigureForm {
  drawings: readonly Drawing[];
  entries: object;
  bytes: Uint8Array;
}

/** Points lie on tenths of a picture's unit, as the picture says them, so that paper and screen agree to the pixel; whole numbers make small files. */
const grid = 10;

/** How far apart the drawings of a form lie, in units of a picture. Side by side they share what packs them: start and end of an exercise are much alike. */
export const pitch = 1000;

/** Fill and stroke close a path by themselves. */
function painted(closed: boolean, fill?: string, stroke?: string): string {
  if (fill && stroke) return closed ? 'b' : 'B';
  if (stroke) return closed ? 's' : 'S';
  return fill ? 'f' : 'n';
}

function operatorsOf(drawings: readonly Drawing[]): string {
  const operators = ['1 J 1 j'];
  const set = { fill: '', stroke: '', width: -1 };
  let [left, top] = [0, 0];
  drawings.forEach(({ paths }, place) => {
    for (const { d, fill, stroke, strokeWidth } of paths) {
      if (fill && fill !== set.fill) operators.push(`${colourOperands(fill)} rg`);
      if (stroke && stroke !== set.stroke) operators.push(`${colourOperands(stroke)} RG`);
      if (strokeWidth !== undefined && strokeWidth !== set.width) operators.push(`${decimal(strokeWidth * grid)} w`);
      Object.assign(set, { fill: fill ?? set.fill, stroke: stroke ?? set.stroke, width: strokeWidth ?? set.width });
      const path = gridPath(d, grid);
      const x = path.x + place * pitch * grid;
      operators.push(`1 0 0 1 ${x - left} ${path.y - top} cm`, path.operators, painted(path.closed, fill, stroke));
      [left, top] = [x, path.y];
    }
  });
  return operators.join(' ');
}

const kept = new WeakMap<Drawing, FigureForm>();

/** Figures as an object of their own, packed once as long as the drawings are kept. */
export function figureForm(drawings: readonly [Drawing, ...Drawing[]]): FigureForm {
  const known = kept.get(drawings[0]);
  if (known?.drawings.length === drawings.length && known.drawings.every((drawing, i) => drawing === drawings[i])) return known;
  const boxes = drawings.map(({ viewBox: { x, y, width, height } }, place) => ({ left: x + place * pitch, top: y, right: x + width + place * pitch, bottom: y + height }));
  const box = [Math.min(...boxes.map(({ left }) => left)), Math.min(...boxes.map(({ top }) => top)), Math.max(...boxes.map(({ right }) => right)), Math.max(...boxes.map(({ bottom }) => bottom))];
  const form = {
    drawings,
    entries: { Type: 'XObject', Subtype: 'Form', BBox: box.map((edge) => edge * grid), Matrix: [1 / grid, 0, 0, 1 / grid, 0, 0], Resources: {}, Filter: 'FlateDecode' },
    bytes: deflateSync(operatorsOf(drawings), { level: 9 }),
  };
  kept.set(drawings[0], form);
  return form;
}
