import { fitCurve } from './fit-curve';
import type { Mark } from './mark';
import type { P2 } from './plane';

/** Curves may leave the drawn points by this much, in picture units: a tenth of a body unit. */
const tolerance = 0.4;

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
    const numbers = rounded.flatMap(([x, y]) => [x - this.at[0], y - this.at[1]]);
    this.text += letter + numbers.map((n, i) => (i > 0 && n >= 0 ? ' ' : '') + decimal(n)).join('');
    this.at = rounded[rounded.length - 1] ?? this.at;
  }

  /** Whole tenths, rounded alike on both sides of zero so that flipping never moves a point. */
  private tenths([x, y]: P2): readonly [number, number] {
    const round = (v: number): number => Math.sign(v) * Math.round(Math.abs(v) * 10);
    return [this.flip * round(x), round(y)];
  }
}

function decimal(tenths: number): string {
  if (tenths === 0) return '0';
  const text = (tenths / 10).toString();
  return text.replace(/^(-?)0\./, '$1.');
}
