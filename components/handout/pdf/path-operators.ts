/** A number as PDF writes it, to a hundredth. */
export function decimal(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return rounded === 0 ? '0' : String(rounded);
}

const command = /([A-Za-z])([^A-Za-z]*)/g;
const number = /-?(?:\d+\.?\d*|\.\d+)/g;

interface Segment {
  operator: 'm' | 'l' | 'c' | 'h';
  /** Pairs of right and down. */
  points: number[];
}

/** SVG path data of the letters that our drawings use (M, l, h, v, c, z), point by point. */
function segmentsOf(data: string): Segment[] {
  const segments: Segment[] = [];
  let [x, y] = [0, 0];
  for (const [, letter, rest = ''] of data.matchAll(command)) {
    const values = (rest.match(number) ?? []).map(Number);
    const lineBy = (right: number, down: number) => {
      [x, y] = [x + right, y + down];
      segments.push({ operator: 'l', points: [x, y] });
    };
    if (letter === 'M') {
      [x, y] = [values[0] ?? 0, values[1] ?? 0];
      segments.push({ operator: 'm', points: [x, y] });
    } else if (letter === 'l') for (let i = 0; i + 1 < values.length; i += 2) lineBy(values[i]!, values[i + 1]!);
    else if (letter === 'h') values.forEach((by) => lineBy(by, 0));
    else if (letter === 'v') values.forEach((by) => lineBy(0, by));
    else if (letter === 'c') {
      for (let i = 0; i + 5 < values.length; i += 6) {
        const points = values.slice(i, i + 6).map((by, axis) => by + (axis % 2 === 0 ? x : y));
        segments.push({ operator: 'c', points });
        [x, y] = [points[4]!, points[5]!];
      }
    } else if (letter === 'z') segments.push({ operator: 'h', points: [] });
    else throw new Error(`No such path command here: ${letter}`);
  }
  return segments;
}

export interface GridPath {
  /** Where its upper left corner lies, in steps of the grid. */
  x: number;
  y: number;
  /** Its operators, counted from that corner: small numbers, which pack well. */
  operators: string;
  closed: boolean;
}

/** Path data as PDF operators on a grid of so many steps a unit; each point goes to the nearest step. */
export function gridPath(data: string, grid: number): GridPath {
  const segments = segmentsOf(data).map(({ operator, points }) => ({ operator, points: points.map((value) => Math.round(value * grid)) }));
  const all = segments.flatMap(({ points }) => points);
  const [x, y] = [0, 1].map((axis) => all.reduce((least, value, i) => (i % 2 === axis ? Math.min(least, value) : least), Infinity)) as [number, number];
  const closed = segments.at(-1)?.operator === 'h';
  const written = (closed ? segments.slice(0, -1) : segments).map(({ operator, points }) => [...points.map((value, i) => value - (i % 2 === 0 ? x : y)), operator].join(' '));
  return { x, y, closed, operators: written.join(' ') };
}

/** A colour #RRGGBB as operands. */
export function colourOperands(colour: string): string {
  return [1, 3, 5].map((at) => decimal(Number.parseInt(colour.slice(at, at + 2), 16) / 255)).join(' ');
}
