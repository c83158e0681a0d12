import type { StripState } from '@/lib/domain/review-summary';
import { strip } from './strip-geometry';

const { cell, height } = strip;
const outline = { x: 0.6, y: 0.6, width: cell - 1.2, height: height - 1.2, rx: 1.5, strokeWidth: 1.2 };

/** Hatching drawn out line by line: a pattern would need an id that is unique on the page. */
const hatching = 'M0 4 4 0M0 8 8 0M0 12 8 4M4 12 8 8';

/** One day: solid done, half-filled partly, outline told us not done, hatched no log, dot rest day, ring today. */
export function StripCell({ state }: { state: StripState }) {
  switch (state) {
    case 'done':
      return <rect width={cell} height={height} rx="1.5" className="fill-teal-600" />;
    case 'partly':
      return (
        <>
          <rect {...outline} className="fill-none stroke-teal-600" />
          <rect y={height / 2} width={cell} height={height / 2} rx="1.5" className="fill-teal-600" />
        </>
      );
    case 'not-done':
      return <rect {...outline} className="fill-none stroke-ink-2" />;
    case 'no-log':
      return <path d={hatching} strokeWidth="1" className="fill-none stroke-ink-3" />;
    case 'rest':
      return <circle cx={cell / 2} cy={height / 2} r="1.4" className="fill-ink-3" />;
    case 'due':
      return <circle cx={cell / 2} cy={height / 2} r="2.8" strokeWidth="1.2" strokeDasharray="1.8 1.2" className="fill-none stroke-ink-2" />;
    case 'before-start':
      return null;
  }
}
