import type { Sheet } from './pdf/sheet';

const corners = Array.from({ length: 8 }, (_, i) => ((i + 0.5) * Math.PI) / 4);

/** The stop sign: an outline and a mark that hold in black and white. */
export function octagon(sheet: Sheet, x: number, y: number, size: number, colour: string): void {
  const [middleX, middleY] = [x + size / 2, y + size / 2];
  sheet.lines([corners.map((turn) => [middleX + Math.cos(turn) * size * 0.46, middleY + Math.sin(turn) * size * 0.46] as const)], colour, size * 0.09, { round: true, closed: true });
  sheet.lines([[[middleX, y + size * 0.29], [middleX, y + size * 0.54]]], colour, size * 0.1, { round: true });
  const dot = size * 0.12;
  sheet.rectangle(middleX - dot / 2, y + size * 0.69 - dot / 2, dot, dot, { fill: colour, radius: dot / 2 });
}
