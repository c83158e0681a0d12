import { psfsChanges } from '@/lib/domain/psfs';

export interface ChartPoint {
  label: string;
  mean: number;
}

const plot = { left: 44, right: 628, top: 14, bottom: 214, width: 640, height: 244 };
const y = (score: number) => plot.bottom - (score / 10) * (plot.bottom - plot.top);

interface Props {
  points: ChartPoint[];
  /** What the chart is called where it has to be scrolled. */
  title: string;
  sentence: string;
  /** Words at the three lines, each with its points. */
  lines: Record<keyof typeof psfsChanges, string>;
}

/** Means of the scale over time, with the lines at which a change from the first counts as small, medium and large. */
export function OutcomeChart({ points, title, sentence, lines }: Props) {
  const [first] = points;
  if (!first) return null;
  const step = points.length > 1 ? (plot.right - plot.left - 140) / (points.length - 1) : 0;
  const x = (index: number) => plot.left + 36 + index * step;
  const sizes = (Object.keys(psfsChanges) as (keyof typeof psfsChanges)[]).filter((size) => first.mean + psfsChanges[size] <= 10);
  const place = { small: { x: plot.right, anchor: 'end', dy: 14 }, medium: { x: plot.left + 4, anchor: 'start', dy: 14 }, large: { x: plot.right, anchor: 'end', dy: -5 } } as const;
  return (
    // Right to left, so that a narrow screen begins with the latest.
    <div role="region" aria-label={title} tabIndex={0} className="overflow-x-auto [direction:rtl] print:overflow-visible">
      <svg viewBox={`0 0 ${plot.width} ${plot.height}`} role="img" aria-label={sentence} className="mr-auto block w-full max-w-[40rem] min-w-[34rem] text-label [direction:ltr] print:min-w-0">
        {[0, 2, 4, 6, 8, 10].map((score) => (
          <g key={score}>
            <path d={`M${plot.left} ${y(score)}H${plot.right}`} className="stroke-line" />
            <text x={plot.left - 10} y={y(score) + 4} textAnchor="end" className="fill-ink-2">{score}</text>
          </g>
        ))}
        {sizes.map((size) => (
          <g key={size}>
            <path d={`M${plot.left} ${y(first.mean + psfsChanges[size])}H${plot.right}`} strokeDasharray="5 4" strokeWidth="1.5" className="stroke-green-700" />
            <text x={place[size].x} y={y(first.mean + psfsChanges[size]) + place[size].dy} textAnchor={place[size].anchor} className="fill-green-700 font-bold">{lines[size]}</text>
          </g>
        ))}
        <path d={points.map(({ mean }, i) => `${i === 0 ? 'M' : 'L'}${x(i)} ${y(mean)}`).join('')} strokeWidth="2" className="fill-none stroke-ink" />
        {points.map(({ mean, label }, i) => (
          <g key={`${label} ${i}`}>
            <circle cx={x(i)} cy={y(mean)} r="4.5" className="fill-ink" />
            <text x={x(i)} y={plot.bottom + 22} textAnchor="middle" className="fill-ink-2">{label}</text>
          </g>
        ))}
      </svg>
    </div>
  );
}
