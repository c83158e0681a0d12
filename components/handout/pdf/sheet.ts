import type { Drawing } from '@/lib/figure/draw-figure';
import type { Line } from './lines';
import { colourOperands, decimal, pathOperators } from './path-operators';
import { shape } from './shape';

export interface ImageData {
  width: number;
  height: number;
  format: 'png' | 'jpg';
  base64: string;
}

/** What the pages of a document share: the faces and pictures that its resources must name. */
export class Used {
  readonly faces = new Set<number>();
  private readonly pictures = new Map<Drawing | ImageData, string>();

  nameOf(picture: Drawing | ImageData): string {
    const name = this.pictures.get(picture) ?? `P${this.pictures.size}`;
    this.pictures.set(picture, name);
    return name;
  }

  named(): [Drawing | ImageData, string][] {
    return [...this.pictures];
  }
}

export interface Outline {
  fill?: string;
  stroke?: string;
  lineWidth?: number;
  radius?: number;
}

/** Share of a radius at which the control points of a quarter of a circle stand. */
const quarter = 0.5523;

/** One page as it is written, operator by operator. Points, from the upper left corner. */
export class Sheet {
  private readonly operators: string[] = [];

  constructor(readonly height: number, private readonly used: Used) {}

  content(): string {
    return this.operators.join('\n');
  }

  text({ words }: Line, x: number, baseline: number, size: number, colour: string): void {
    const shown: string[] = [];
    let face = -1;
    let codes = '';
    const end = () => {
      if (codes) shown.push(`[${codes.replaceAll('><', '')}] TJ`);
      codes = '';
    };
    const put = (pieces: Line['words'][number]['shaped']['pieces']) => {
      for (const piece of pieces) {
        if (piece.face !== face) {
          end();
          face = piece.face;
          this.used.faces.add(face);
          shown.push(`/F${face} ${decimal(size)} Tf`);
        }
        codes += piece.codes;
      }
    };
    for (const { shaped, bold, blanks } of words) {
      for (let blank = 0; blank < blanks; blank += 1) put(shape(' ', bold).pieces);
      put(shaped.pieces);
    }
    end();
    this.operators.push(`BT ${colourOperands(colour)} rg ${decimal(x)} ${this.up(baseline)} Td ${shown.join(' ')} ET`);
  }

  /** A rectangle, with round corners if asked for. The line runs inside its edge. */
  rectangle(x: number, y: number, width: number, height: number, { fill, stroke, lineWidth = 1, radius = 0 }: Outline): void {
    const inset = stroke ? lineWidth / 2 : 0;
    const [left, top, right, bottom] = [x + inset, y + inset, x + width - inset, y + height - inset];
    const r = Math.min(radius, (right - left) / 2, (bottom - top) / 2);
    const k = r * (1 - quarter);
    const point = (px: number, py: number) => `${decimal(px)} ${this.up(py)}`;
    const path =
      r === 0
        ? `${point(left, bottom)} ${decimal(right - left)} ${decimal(bottom - top)} re`
        : `${point(left + r, top)} m ${point(right - r, top)} l ${point(right - k, top)} ${point(right, top + k)} ${point(right, top + r)} c ${point(right, bottom - r)} l ${point(right, bottom - k)} ${point(right - k, bottom)} ${point(right - r, bottom)} c ${point(left + r, bottom)} l ${point(left + k, bottom)} ${point(left, bottom - k)} ${point(left, bottom - r)} c ${point(left, top + r)} l ${point(left, top + k)} ${point(left + k, top)} ${point(left + r, top)} c h`;
    this.operators.push(`${fill ? `${colourOperands(fill)} rg ` : ''}${stroke ? `${colourOperands(stroke)} RG ${decimal(lineWidth)} w ` : ''}${path} ${fill && stroke ? 'B' : fill ? 'f' : 'S'}`);
  }

  /** Straight lines from point to point, all in one stroke; `closed` joins each one's last point to its first. */
  lines(lines: readonly (readonly (readonly [number, number])[])[], colour: string, lineWidth: number, { round = false, closed = false } = {}): void {
    const path = lines.map((points) => points.map(([x, y], i) => `${decimal(x)} ${this.up(y)} ${i === 0 ? 'm' : 'l'}`).join(' ') + (closed ? ' h' : '')).join(' ');
    this.operators.push(`${colourOperands(colour)} RG ${decimal(lineWidth)} w ${round ? '1 J 1 j' : '2 J 0 j'} ${path} S`);
  }

  /** SVG path data, its unit `scale` points long, filled. */
  shape(data: string, x: number, y: number, scale: number, colour: string): void {
    const factor = scale.toFixed(5);
    this.operators.push(`q ${factor} 0 0 -${factor} ${decimal(x)} ${this.up(y)} cm ${colourOperands(colour)} rg ${pathOperators(data)} f Q`);
  }

  /** A figure in a space of its own, centred and standing on the lower edge. Its operators are kept apart and shared. */
  drawing(drawing: Drawing, x: number, y: number, width: number, height: number): void {
    const { viewBox } = drawing;
    const scale = Math.min(width / viewBox.width, height / viewBox.height);
    const left = x + (width - viewBox.width * scale) / 2 - viewBox.x * scale;
    const top = y + height - viewBox.height * scale - viewBox.y * scale;
    this.operators.push(`q ${scale.toFixed(5)} 0 0 -${scale.toFixed(5)} ${decimal(left)} ${this.up(top)} cm /${this.used.nameOf(drawing)} Do Q`);
  }

  image(image: ImageData, x: number, y: number, width: number, height: number): void {
    const scale = Math.min(width / image.width, height / image.height);
    const [wide, high] = [image.width * scale, image.height * scale];
    this.operators.push(`q ${decimal(wide)} 0 0 ${decimal(high)} ${decimal(x + (width - wide) / 2)} ${this.up(y + height)} cm /${this.used.nameOf(image)} Do Q`);
  }

  private up(y: number): string {
    return decimal(this.height - y);
  }
}
