import type { StripMark } from '@/lib/domain/review-summary';

/** Cells tall enough for hatching to read; pain from 0 to 10 below them. */
export const strip = { cell: 8, height: 12, pitch: 9.2, painTop: 18, painBottom: 49, number: 20 } as const;

export const stripWidth = (days: number): number => (days - 1) * strip.pitch + strip.cell + strip.number;
/** To a tenth of a unit, as every place in a strip: more digits would only make the page longer. */
export const tenths = (units: number): number => Math.round(units * 10) / 10;
export const cellX = (index: number): number => tenths(index * strip.pitch);
export const stripPainY = (pain: number): number => tenths(strip.painBottom - (pain / 10) * (strip.painBottom - strip.painTop));

export interface PainPoint {
  x: number;
  y: number;
  pain: number;
}

/** The pain line in pieces. It runs on over rest days and breaks at a day without a log: there we know nothing. */
export function painPieces(days: readonly StripMark[]): PainPoint[][] {
  const pieces: PainPoint[][] = [[]];
  days.forEach(({ state, pain }, index) => {
    if (pain !== null) pieces.at(-1)?.push({ x: cellX(index) + strip.cell / 2, y: stripPainY(pain), pain });
    else if (state === 'no-log') pieces.push([]);
  });
  return pieces.filter((piece) => piece.length > 0);
}
