import { dayX, plot } from './geometry';
import type { ChartWeek } from './weeks';

const flagWidth = 30;

interface Props {
  weeks: ChartWeek[];
  versions: { number: number; effectiveFrom: string }[];
  label: (number: number) => string;
}

/** Where each version came into force, unless that was before the chart begins. Tags of close versions stand side by side. */
export function VersionFlags({ weeks, versions, label }: Props) {
  const first = weeks[0]?.start ?? '';
  const shown = versions.filter((version) => version.effectiveFrom >= first);
  const lefts = shown.reduce<number[]>((placed, { effectiveFrom }) => [...placed, Math.max(dayX(weeks, effectiveFrom), (placed.at(-1) ?? -flagWidth) + flagWidth + 2)], []);
  return shown.map(({ number, effectiveFrom }, index) => {
    const x = dayX(weeks, effectiveFrom);
    const left = Math.min(lefts[index] ?? x, plot.right - flagWidth);
    return (
      <g key={number}>
        <path d={`M${x} ${plot.flags}V${plot.daysBottom}`} strokeDasharray="3 3" className="stroke-blue-600" />
        <rect x={left} y={plot.flags - 16} width={flagWidth} height="18" rx="4" className="fill-blue-100" />
        <text x={left + flagWidth / 2} y={plot.flags - 3} textAnchor="middle" fontWeight="700" className="fill-blue-700">{label(number)}</text>
      </g>
    );
  });
}
