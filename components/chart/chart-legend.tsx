import { Hatch } from './hatch';

export interface LegendWords {
  before: string;
  after: string;
  full: string;
  partly: string;
  notDone: string;
  unknown: string;
  attention: string;
}

const marks: Record<keyof LegendWords, React.ReactNode> = {
  before: <><path d="M0 7h22" strokeDasharray="4 3" strokeWidth="1.5" className="stroke-blue-600" /><circle cx="11" cy="7" r="3.5" strokeWidth="1.5" className="fill-surface stroke-blue-600" /></>,
  after: <><path d="M0 7h22" strokeWidth="2" className="stroke-ink" /><circle cx="11" cy="7" r="3.5" className="fill-ink" /></>,
  full: <rect x="5" y="1" width="12" height="12" className="fill-teal-600" />,
  partly: <rect x="5" y="1" width="12" height="12" className="fill-teal-200" />,
  notDone: <rect x="5.5" y="1.5" width="11" height="11" className="fill-none stroke-field" />,
  unknown: <Hatch x={5} y={1} width={12} height={12} framed />,
  attention: <path d="M11 0l8 14H3z" className="fill-vermilion-600" />,
};

const legendKeys = Object.keys(marks) as (keyof LegendWords)[];

/** The chart's marks, each by shape and word. */
export function ChartLegend({ words }: { words: LegendWords }) {
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-label text-ink-2">
      {legendKeys.map((key) => (
        <li key={key} className="inline-flex items-center gap-1.5">
          <svg width="22" height="14" aria-hidden="true">{marks[key]}</svg>
          {words[key]}
        </li>
      ))}
    </ul>
  );
}
