import { unpackStrip } from '@/lib/domain/review-summary';
import { painPieces, strip, stripPainY, stripWidth } from './strip-geometry';
import { StripCells } from './strip-cells';

/** 28 days at a glance: what was done, and pain after. `sentence` says the same in words; `attention` marks a rule that tripped on pain. */
export function DayStrip({ packed, sentence, attention }: { packed: string; sentence: string; attention: boolean }) {
  const days = unpackStrip(packed);
  const width = stripWidth(days.length);
  const pieces = painPieces(days);
  const last = pieces.at(-1)?.at(-1);
  const mark = attention ? 'fill-vermilion-600' : 'fill-ink';
  return (
    <svg viewBox={`0 -1 ${width} 54`} width={width} height="54" role="img" aria-label={sentence} className="h-auto max-w-full overflow-visible">
      <StripCells states={days.map((day) => day.state)} />
      <path d={`M0 ${strip.painBottom + 1}H${width - strip.number}`} className="stroke-line" />
      {pieces.map((piece) => (
        <polyline key={piece[0]?.x} points={piece.map(({ x, y }) => `${x},${y}`).join(' ')} strokeWidth="1.5" strokeLinejoin="round" className="fill-none stroke-ink-2" />
      ))}
      {pieces.map((piece) => (piece.length === 1 && piece[0] ? <circle key={piece[0].x} cx={piece[0].x} cy={piece[0].y} r="1.6" className="fill-ink-2" /> : null))}
      {last ? (
        <>
          <circle cx={last.x} cy={last.y} r="3" className={mark} />
          <text x={width} y={Math.min(strip.painBottom, stripPainY(last.pain) + 5)} textAnchor="end" fontSize="14" fontWeight="700" className={attention ? 'fill-vermilion-700' : 'fill-ink'}>{last.pain}</text>
        </>
      ) : null}
    </svg>
  );
}
