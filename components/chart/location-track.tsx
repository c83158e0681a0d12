import type { LocationMap, SymptomLocation } from '@/lib/domain/locations';
import { locationRows, rowOf, runs } from './location-rows';

export interface TrackDay {
  day: string;
  label: string;
  location: SymptomLocation | null;
  noLog: boolean;
}

export interface Track {
  days: TrackDay[];
  map: LocationMap;
  /** The day on which pain moved further away; its point is a triangle. */
  attentionDay: string | null;
  sentence: string;
}

const box = { width: 320, left: 136, right: 308, top: 20, gap: 24 };

/** The furthest point of pain, day by day, for the preview. */
export function LocationTrack({ days, map, attentionDay, placeName, sentence }: Track & { placeName: (location: SymptomLocation) => string }) {
  const rows = locationRows(map);
  const bottom = box.top + (rows.length - 1) * box.gap;
  const step = (box.right - box.left) / Math.max(1, days.length - 1);
  const points = days.map((day, index) => ({ ...day, x: box.left + index * step, row: rowOf(map, day.location) }));
  const y = (row: number | null) => box.top + (row ?? 0) * box.gap;
  const reached = points.find((point) => point.day === attentionDay)?.location;
  return (
    <svg viewBox={`0 0 ${box.width} ${bottom + 34}`} role="img" aria-label={sentence} className="h-auto w-full" fontSize="13">
      {rows.map((row, index) => (
        <g key={row}>
          <text x="0" y={y(index) + 4} fontWeight={row === reached ? 700 : 400} className={row === reached ? 'fill-vermilion-700' : 'fill-ink-2'}>{placeName(row)}</text>
          <path d={`M${box.left - 6} ${y(index)}H${box.width}`} className="stroke-line" />
        </g>
      ))}
      {points.filter((point) => point.noLog && point.row === null).map((point) => (
        <g key={point.day} transform={`translate(${point.x - 8} ${box.top - 6})`}>
          {Array.from({ length: Math.floor((bottom - box.top + 12) / 6) }, (_, line) => <path key={line} d={`M0 ${line * 6 + 6}L16 ${line * 6}`} strokeWidth="1.2" className="stroke-no-data" />)}
        </g>
      ))}
      {runs(points, (point) => point.row, (point) => point.noLog).map((run) => (
        <polyline key={run[0]?.day} points={run.map((point) => `${point.x},${y(point.row)}`).join(' ')} strokeWidth="1.5" className="fill-none stroke-ink-2" />
      ))}
      {points.map((point) => (
        <g key={point.day}>
          {point.row === null ? null : point.day === attentionDay ? (
            <path d={`M${point.x} ${y(point.row) - 8}l8 14h-16z`} className="fill-vermilion-600" />
          ) : (
            <circle cx={point.x} cy={y(point.row)} r="4.5" strokeWidth="2" className="fill-surface stroke-ink" />
          )}
          <text x={point.x} y={bottom + 26} textAnchor="middle" className="fill-ink-2">{point.label}</text>
        </g>
      ))}
    </svg>
  );
}
