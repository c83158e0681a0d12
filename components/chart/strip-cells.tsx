import { Fragment } from 'react';
import type { StripState } from '@/lib/domain/review-summary';
import { cellX, strip, tenths } from './strip-geometry';

const { height } = strip;

/** A cell of each kind as a path at x; hatching is drawn out, since a pattern would need an id unique on the page. */
const cells: Record<Exclude<StripState, 'before-start'>, (x: number) => string> = {
  done: (x) => `M${tenths(x + 1)} 1h6v${height - 2}h-6z`,
  partly: (x) => `M${tenths(x + 0.7)} .7h6.6v${height - 1.4}h-6.6z`,
  'not-done': (x) => `M${tenths(x + 0.7)} .7h6.6v${height - 1.4}h-6.6z`,
  'no-log': (x) => `M${x} 4l4-4M${x} 8l8-8M${x} 12l8-8M${tenths(x + 4)} 12l4-4`,
  rest: (x) => `M${tenths(x + 4)} 6h.01`,
  due: (x) => `M${tenths(x + 1.2)} 6a2.8 2.8 0 1 0 5.6 0a2.8 2.8 0 1 0-5.6 0`,
};
const lowerHalf = (x: number) => `M${tenths(x + 0.7)} 6h6.6v5.3h-6.6z`;

const looks = {
  done: { className: 'fill-teal-600 stroke-teal-600', strokeWidth: 2 },
  partly: { className: 'fill-none stroke-teal-600', strokeWidth: 1.4 },
  'not-done': { className: 'fill-none stroke-ink-2', strokeWidth: 1.4 },
  'no-log': { className: 'fill-none stroke-ink-3', strokeWidth: 1 },
  rest: { className: 'stroke-ink-3', strokeWidth: 2.8, strokeLinecap: 'round' },
  due: { className: 'fill-none stroke-ink-2', strokeWidth: 1.2, strokeDasharray: '1.8 1.2' },
} as const;

const kinds = Object.keys(looks) as (keyof typeof looks)[];

/** Days in a row: solid done, half-filled partly, outline told us not done, hatched no log, dot rest day, ring today. One path a kind keeps the page of forty patients light. */
export function StripCells({ states }: { states: StripState[] }) {
  const places = (kind: StripState) => states.flatMap((state, index) => (state === kind ? [cellX(index)] : []));
  return kinds.map((kind) => {
    const xs = places(kind);
    if (xs.length === 0) return null;
    return (
      <Fragment key={kind}>
        <path d={xs.map(cells[kind]).join('')} strokeLinejoin="round" {...looks[kind]} />
        {kind === 'partly' ? <path d={xs.map(lowerHalf).join('')} className="fill-teal-600" /> : null}
      </Fragment>
    );
  });
}
