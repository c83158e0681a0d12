import type { Drawing } from '@/lib/figure/draw-figure';
import type { ImageData } from './flat-image';
import type { Line } from './lines';
import type { PainterDocument } from './painter-document';
import type { Paper } from './paper';
import { colourOperands, decimal, gridPath } from './path-operators';

export interface Outline {
  fill?: string;
  stroke?: string;
  lineWidth?: number;
  radius?: number;
}

/** Share of a radius at which the control points of a quarter of a circle stand. */
const quarter = 0.5523;

/** Letters a twentieth of a point aside look no different. */
const tenth = (value: number) => String(Math.round(value * 10) / 10);

/** One page as it is drawn, operator by operator. Points, from the upper left corner. */
export class Sheet {
  private operators: string[] = [];
  private colour = '';
  private isMarked = false;
  /** The text before, in the same leaf: words on two lines need a blank between them where they are read aloud (ISO 32000-1, 14.8.2.5). */
  private before: { at: number; face: number } | null = null;

  constructor(private readonly document: PainterDocument, private readonly paper: Paper) {}

  /** One thing that is read aloud in one go, as what it is; what is drawn inside it belongs to it. */
  leaf(type: string, draw: () => void, about: Parameters<Paper['tell']>[2] = {}): void {
    if (this.isMarked) return draw();
    this.flush();
    this.paper.tell(type, () => this.marked(draw), about);
  }

  /** Nothing to be read aloud, such as a rule. */
  artifact(draw: () => void): void {
    if (this.isMarked) return draw();
    this.operators.push('/Artifact BMC');
    this.isMarked = true;
    draw();
    this.isMarked = false;
    this.before = null;
    this.operators.push('EMC');
  }

  /** Hands all that was drawn to the page. One string instead of many: each costs pdfkit an array of its own. */
  flush(): void {
    this.before = null;
    if (this.operators.length > 0) this.document.addContent(this.operators.join('\n'));
    this.operators = [];
  }

  text({ words }: Line, x: number, baseline: number, size: number, colour: string): void {
    const shown: string[] = [];
    let [face, codes] = [-1, ''];
    const end = () => {
      if (codes) shown.push(`[${codes.replaceAll('><', '')}] TJ`);
      codes = '';
    };
    const put = (place: number, text: string) => {
      if (place !== face) {
        end();
        face = place;
        shown.push(`/${this.paper.font(place)} ${decimal(size)} Tf`);
      }
      codes += this.paper.codes(place, text);
    };
    for (const { shaped: { pieces }, bold, blanks } of words) {
      if (blanks > 0) put(bold ? 1 : 0, ' '.repeat(blanks));
      for (const piece of pieces) put(piece.face, piece.text);
    }
    end();
    if (this.before) this.operators[this.before.at] = this.operators[this.before.at]!.replace(/\] TJ ET$/, `${this.paper.codes(this.before.face, ' ')}] TJ ET`);
    this.fillWith(colour);
    this.before = this.isMarked && face >= 0 ? { at: this.operators.length, face } : null;
    this.operators.push(`BT 1 0 0 -1 ${tenth(x)} ${tenth(baseline)} Tm ${shown.join(' ')} ET`);
  }

  /** A rectangle, with round corners if asked for. The line runs inside its edge. */
  rectangle(x: number, y: number, width: number, height: number, { fill, stroke, lineWidth = 1, radius = 0 }: Outline): void {
    const inset = stroke ? lineWidth / 2 : 0;
    const [left, top, right, bottom] = [x + inset, y + inset, x + width - inset, y + height - inset];
    const r = Math.min(radius, (right - left) / 2, (bottom - top) / 2);
    const k = r * (1 - quarter);
    const point = (px: number, py: number) => `${decimal(px)} ${decimal(py)}`;
    const path =
      r === 0
        ? `${point(left, top)} ${point(right - left, bottom - top)} re`
        : `${point(left + r, top)} m ${point(right - r, top)} l ${point(right - k, top)} ${point(right, top + k)} ${point(right, top + r)} c ${point(right, bottom - r)} l ${point(right, bottom - k)} ${point(right - k, bottom)} ${point(right - r, bottom)} c ${point(left + r, bottom)} l ${point(left + k, bottom)} ${point(left, bottom - k)} ${point(left, bottom - r)} c ${point(left, top + r)} l ${point(left, top + k)} ${point(left + k, top)} ${point(left + r, top)} c h`;
    this.artifact(() => {
      if (fill) this.fillWith(fill);
      this.operators.push(`${stroke ? `${colourOperands(stroke)} RG ${decimal(lineWidth)} w ` : ''}${path} ${fill && stroke ? 'B' : fill ? 'f' : 'S'}`);
    });
  }

  /** Straight lines from point to point, all in one stroke; `closed` joins each one's last point to its first. */
  lines(lines: readonly (readonly (readonly [number, number])[])[], colour: string, lineWidth: number, { round = false, closed = false } = {}): void {
    const path = lines.map((points) => points.map(([x, y], i) => `${decimal(x)} ${decimal(y)} ${i === 0 ? 'm' : 'l'}`).join(' ') + (closed ? ' h' : '')).join(' ');
    this.artifact(() => this.operators.push(`${colourOperands(colour)} RG ${decimal(lineWidth)} w ${round ? '1 J 1 j' : '2 J 0 j'} ${path} S`));
  }

  /** SVG path data of whole numbers, its unit `scale` points long, filled. */
  shape(data: string, x: number, y: number, scale: number, colour: string): void {
    const path = gridPath(data, 1);
    const factor = scale.toFixed(5);
    this.fillWith(colour);
    this.operators.push(`q ${factor} 0 0 ${factor} ${decimal(x + path.x * scale)} ${decimal(y + path.y * scale)} cm ${path.operators}${path.closed ? ' h' : ''} f Q`);
  }

  /** A figure in a space of its own, centred and standing on the lower edge; mirrored for the other side of the body. */
  drawing(drawing: Drawing, x: number, y: number, width: number, height: number, mirrored = false): void {
    const { viewBox } = drawing;
    const { name, shift } = this.paper.figure(drawing);
    const scale = Math.min(width / viewBox.width, height / viewBox.height);
    const across = mirrored ? -scale : scale;
    const left = x + width / 2 - (viewBox.x + (shift ?? 0) + viewBox.width / 2) * across;
    const top = y + height - (viewBox.y + viewBox.height) * scale;
    const frame = shift === null ? '' : `${[viewBox.x + shift, viewBox.y, viewBox.width, viewBox.height].map(decimal).join(' ')} re W n `;
    this.operators.push(`q ${across.toFixed(5)} 0 0 ${scale.toFixed(5)} ${decimal(left)} ${decimal(top)} cm ${frame}/${name} Do Q`);
  }

  image(image: ImageData, x: number, y: number, width: number, height: number): void {
    const scale = Math.min(width / image.width, height / image.height);
    const [wide, high] = [image.width * scale, image.height * scale];
    this.flush();
    this.document.image(this.paper.image(image), x + (width - wide) / 2, y + height - high, { width: wide, height: high, ignoreOrientation: true });
  }

  private marked(draw: () => void): void {
    this.isMarked = true;
    draw();
    this.flush();
    this.isMarked = false;
  }

  private fillWith(colour: string): void {
    if (colour !== this.colour) this.operators.push(`${colourOperands(colour)} rg`);
    this.colour = colour;
  }
}
