import type { ReviewStrip } from '@/lib/domain/review-summary';

/** Cells tall enough for hatching to read; pain from 0 to 10 below them. */
export const strip = { cell: 8, height: 12, pitch: 9.2, painTop: 18, painBottom: 49, number: 20 } as const;

export const stripWidth = (days: number): number => (days - 1) * strip.pitch + strip.cell + strip.number;
export const cellX = (index: number): number => index * strip.pitch;
export const stripPainY = (pain: number): number => strip.painBottom - (pain / 10) * (strip.painBottom - strip.painTop);

export interface PainPoint {
  x: number;
  y: number;
  pain: number;
  day: string;
}

/** The pain line in pieces. It runs on over rest days and breaks at a day without a log: there we know nothing. */
export function painPieces(days: ReviewStrip): PainPoint[][] {
  const pieces: PainPoint[][] = [[]];
  days.forEach(({ day, state, pain }, index) => {
    if (pain !== null) pieces.at(-1)?.push({ x: cellX(index) + strip.cell / 2, y: stripPainY(pain), pain, day });
    else if (state === 'no-log') pieces.push([]);
  });
  return pieces.filter((piece) => piece.length > 0);
}
