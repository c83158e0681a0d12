/** A number as PDF writes it, to a hundredth. */
export function decimal(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return rounded === 0 ? '0' : String(rounded);
}

const command = /([A-Za-z])([^A-Za-z]*)/g;
const number = /-?(?:\d+\.?\d*|\.\d+)/g;

/**
 * SVG path data of the letters that our drawings use (M, l, h, v, c, z) as PDF path operators. Given a `grid`, a unit is that many
 * steps, and each point goes to the nearest step.
 */
export function pathOperators(data: string, grid?: number): string {
  const write = grid ? (value: number) => String(Math.round(value * grid) || 0) : decimal;
  const operators: string[] = [];
  let [x, y] = [0, 0];
  for (const [, letter, rest = ''] of data.matchAll(command)) {
    const values = (rest.match(number) ?? []).map(Number);
    const lineBy = (right: number, down: number) => {
      [x, y] = [x + right, y + down];
      operators.push(`${write(x)} ${write(y)} l`);
    };
    if (letter === 'M') {
      [x, y] = [values[0] ?? 0, values[1] ?? 0];
      operators.push(`${write(x)} ${write(y)} m`);
    } else if (letter === 'l') for (let i = 0; i + 1 < values.length; i += 2) lineBy(values[i]!, values[i + 1]!);
    else if (letter === 'h') values.forEach((by) => lineBy(by, 0));
    else if (letter === 'v') values.forEach((by) => lineBy(0, by));
    else if (letter === 'c') {
      for (let i = 0; i + 5 < values.length; i += 6) {
        const points = values.slice(i, i + 6).map((by, axis) => by + (axis % 2 === 0 ? x : y));
        operators.push(`${points.map(write).join(' ')} c`);
        [x, y] = [points[4]!, points[5]!];
      }
    } else if (letter === 'z') operators.push('h');
    else throw new Error(`No such path command here: ${letter}`);
  }
  return operators.join('\n');
}

/** A colour #RRGGBB as operands. */
export function colourOperands(colour: string): string {
  return [1, 3, 5].map((at) => decimal(Number.parseInt(colour.slice(at, at + 2), 16) / 255)).join(' ');
}
