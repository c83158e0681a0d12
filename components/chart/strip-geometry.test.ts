import { describe, expect, it } from 'vitest';
import type { ReviewStrip } from '@/lib/domain/review-summary';
import { painPieces, strip, stripPainY, stripWidth } from './strip-geometry';

const days = (...given: [ReviewStrip[number]['state'], number | null][]): ReviewStrip => given.map(([state, pain], i) => ({ day: `2026-11-0${i + 1}`, state, pain }));

describe('the pain line of the strip', () => {
  it('runs on over rest days and breaks at a day without a log', () => {
    const pieces = painPieces(days(['done', 3], ['rest', null], ['partly', 4], ['no-log', null], ['done', 5]));
    expect(pieces.map((piece) => piece.map((point) => point.pain))).toEqual([[3, 4], [5]]);
  });

  it('counts a report made on a day without a log, and draws nothing where nothing was told', () => {
    expect(painPieces(days(['no-log', 6]))).toHaveLength(1);
    expect(painPieces(days(['done', null], ['no-log', null]))).toEqual([]);
  });

  it('puts 10 on top and keeps every cell inside the drawing', () => {
    expect(stripPainY(10)).toBe(strip.painTop);
    expect(stripPainY(0)).toBe(strip.painBottom);
    expect(stripWidth(28)).toBeCloseTo(27 * strip.pitch + strip.cell + strip.number);
  });
});
