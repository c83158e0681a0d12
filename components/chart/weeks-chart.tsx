import type { LocationMap, SymptomLocation } from '@/lib/domain/locations';
import { brokenLine, painTicks, painY, placeY, plot, silentBands, weekBars, weekColumns } from './geometry';
import { Hatch } from './hatch';
import { locationRows, rowOf } from './location-rows';
import { VersionFlags } from './version-flags';
import type { ChartWeek } from './weeks';

export interface ChartWords {
  pain: string;
  days: string;
  place: string;
  /** The band's own words; null when there is no baseline yet. */
  band: string | null;
  version: (number: number) => string;
  placeName: (location: SymptomLocation) => string;
  weekLabel: (start: string) => string;
}

interface Props {
  weeks: ChartWeek[];
  map: LocationMap;
  versions: { number: number; effectiveFrom: string }[];
  /** Upper bound of pain that is a meaningful change for the better; null when unknown. */
  bandTop: number | null;
  sentence: string;
  words: ChartWords;
}

const bars = { full: 'fill-teal-600', partly: 'fill-teal-200', notDone: 'fill-none stroke-field', unknown: '' } as const;

/** Pain, days and the furthest point on one axis of weeks, drawn on the server. */
export function WeeksChart({ weeks, map, versions, bandTop, sentence, words }: Props) {
  const { centre, width } = weekColumns(weeks);
  const rows = locationRows(map);
  const lastRow = placeY(rows.length - 1);
  const row = (week: ChartWeek) => rowOf(map, week.location);
  const after = (week: ChartWeek) => (week.after === null ? null : painY(week.after));
  const before = (week: ChartWeek) => (week.before === null ? null : painY(week.before));
  const alarmed = weeks.filter((week) => week.hasAlert);
  const reached = new Set(alarmed.map((week) => week.location));
  const triangle = (x: number, y: number) => <path d={`M${x} ${y - 8}l8 14h-16z`} className="fill-vermilion-600" />;
  return (
    <svg viewBox={`0 0 ${plot.width} ${lastRow + 38}`} role="img" aria-label={sentence} fontSize="13" className="h-auto w-full overflow-visible">
      {bandTop !== null ? <rect x={plot.left} y={painY(bandTop)} width={plot.right - plot.left} height={plot.painBottom - painY(bandTop)} className="fill-green-100" /> : null}
      <g className="fill-ink-2">
        <text x="0" y={plot.painTop - 4} fontWeight="700" className="fill-ink">{words.pain}</text>
        <text x="0" y={plot.daysTop + 4} fontWeight="700" className="fill-ink">{words.days}</text>
        <text x="0" y={plot.placesTop - 14} fontWeight="700" className="fill-ink">{words.place}</text>
        {painTicks.map((tick) => <text key={tick} x={plot.left - 10} y={painY(tick) + 4} textAnchor="end">{tick}</text>)}
        <text x={plot.left - 10} y={plot.daysTop + 6} textAnchor="end">7</text>
        <text x={plot.left - 10} y={plot.daysBottom + 2} textAnchor="end">0</text>
      </g>
      {painTicks.map((tick) => <path key={tick} d={`M${plot.left} ${painY(tick)}H${plot.right}`} className="stroke-line" />)}
      {bandTop !== null && words.band ? (
        <>
          <path d={`M${plot.left} ${painY(bandTop)}H${plot.right}`} strokeDasharray="2 3" className="stroke-green-700" />
          <text x={plot.left + 10} y={Math.min(plot.painBottom - 6, painY(bandTop) + 18)} fontWeight="700" className="fill-green-700">{words.band}</text>
        </>
      ) : null}
      {silentBands(weeks).map((band) => (
        <g key={band.x}>
          <Hatch x={band.x} y={plot.painTop} width={band.width} height={plot.painBottom - plot.painTop} />
          <Hatch x={band.x} y={plot.placesTop - 8} width={band.width} height={lastRow - plot.placesTop + 16} />
        </g>
      ))}
      <VersionFlags weeks={weeks} versions={versions} label={words.version} />

      {rows.map((location, index) => (
        <g key={location}>
          <text x="0" y={placeY(index) + 4} fontWeight={reached.has(location) ? 700 : 400} className={reached.has(location) ? 'fill-vermilion-700' : 'fill-ink-2'}>{words.placeName(location)}</text>
          <path d={`M${plot.left} ${placeY(index)}H${plot.right}`} className="stroke-line" />
        </g>
      ))}
      <path d={brokenLine(weeks, (week) => { const place = row(week); return place === null ? null : placeY(place); })} strokeWidth="1.5" className="fill-none stroke-ink-2" />
      <path d={brokenLine(weeks, before)} strokeDasharray="4 3" strokeWidth="1.5" className="fill-none stroke-blue-600" />
      <path d={brokenLine(weeks, after)} strokeWidth="2" className="fill-none stroke-ink" />
      {weeks.map((week) => {
        const x = centre(week.start);
        const [beforeY, afterY, place] = [before(week), after(week), row(week)];
        return (
          <g key={week.start}>
            {afterY !== null && !week.hasAlert ? <circle cx={x} cy={afterY} r="3.5" className="fill-ink" /> : null}
            {beforeY !== null ? <circle cx={x} cy={beforeY} r="4" strokeWidth="1.5" className="fill-surface stroke-blue-600" /> : null}
            {week.hasAlert ? triangle(x, afterY ?? plot.flags) : null}
            {weekBars(week).map((bar) =>
              bar.kind === 'unknown' ? <Hatch key={bar.kind} x={x - width / 2} y={bar.y} width={width} height={bar.height} framed /> : <rect key={bar.kind} x={x - width / 2} y={bar.y} width={width} height={bar.height} className={bars[bar.kind]} />,
            )}
            {place === null ? null : week.hasAlert ? triangle(x, placeY(place)) : <circle cx={x} cy={placeY(place)} r="4" strokeWidth="1.8" className="fill-surface stroke-ink" />}
            <text x={x} y={lastRow + 32} textAnchor="middle" className="fill-ink-2">{words.weekLabel(week.start)}</text>
          </g>
        );
      })}
    </svg>
  );
}
