import { fitCurve } from './fit-curve';
import type { Mark } from './mark';
import type { P2 } from './plane';

/** Curves may leave the drawn points by this much, in picture units: an eighth of a body unit. */
const tolerance = 0.5;

/**
 * Path data of a mark: smooth relative cubics, one decimal. Flipping happens after fitting, so that a mirrored picture is the
 * exact mirror image.
 */
export function pathText(mark: Mark, mirrored: boolean): string {
  const pen = new Pen(mirrored ? -1 : 1);
  const points = mark.closed ? [...mark.points, mark.points[0] as P2] : mark.points;
  pen.moveTo(points[0] as P2);
  if (mark.straight) points.slice(1).forEach((point) => pen.lineTo(point));
  else for (const [, b, c, d] of fitCurve(points, tolerance)) pen.curveTo(b, c, d);
  return pen.text + (mark.closed ? 'z' : '');
}

class Pen {
  text = '';
  private at: readonly [number, number] = [0, 0];

  constructor(private readonly flip: 1 | -1) {}

  moveTo(to: P2): void {
    this.at = this.tenths(to);
    this.text += `M${this.at.map(decimal).join(' ')}`;
  }

  lineTo(to: P2): void {
    this.draw('l', [to]);
  }

  curveTo(b: P2, c: P2, d: P2): void {
    this.draw('c', [b, c, d]);
  }

  private draw(letter: string, points: readonly P2[]): void {
    const rounded = points.map((point) => this.tenths(point));
    let text = letter;
    for (const point of rounded) {
      for (const axis of [0, 1] as const) {
        const by = point[axis] - this.at[axis];
        text += (text.length > 1 && by >= 0 ? ' ' : '') + decimal(by);
      }
    }
    this.text += text;
    this.at = rounded[rounded.length - 1] ?? this.at;
  }

  /** Whole tenths, rounded alike on both sides of zero so that flipping never moves a point. */
  private tenths([x, y]: P2): readonly [number, number] {
    const round = (v: number): number => Math.sign(v) * Math.round(Math.abs(v) * 10);
    return [this.flip * round(x), round(y)];
  }
}

/** Shortest text of a number of tenths: -3 → "-.3", 20 → "2". */
function decimal(tenths: number): string {
  const size = Math.abs(tenths);
  const [whole, rest] = [Math.floor(size / 10), size % 10];
  const text = rest === 0 ? `${whole}` : `${whole === 0 ? '' : whole}.${rest}`;
  return tenths < 0 ? `-${text}` : text;
}
