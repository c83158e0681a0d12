import type { SymptomLocation } from '@/lib/domain/locations';
import { daysAsked, type ChartWeek } from './weeks';

export interface TableWords {
  summary: string;
  caption: string;
  heads: { week: string; before: string; after: string; days: string; place: string; attention: string };
  weekLabel: (start: string) => string;
  rating: (value: number | null, count: number) => string;
  days: (week: ChartWeek, asked: number) => string;
  place: (location: SymptomLocation | null) => string;
  attention: (hasAlert: boolean) => string;
}

/** The chart's own figures, number by number. On narrow screens each week is a card. */
export function WeeksTable({ weeks, words }: { weeks: ChartWeek[]; words: TableWords }) {
  const { heads } = words;
  const cells = (week: ChartWeek): [string, string][] => [
    [heads.before, words.rating(week.before, week.ratings.before)],
    [heads.after, words.rating(week.after, week.ratings.after)],
    [heads.days, words.days(week, daysAsked(week))],
    [heads.place, words.place(week.location)],
    [heads.attention, words.attention(week.hasAlert)],
  ];
  return (
    <details className="text-label open:basis-full">
      <summary className="rounded-[4px] font-bold text-teal-700">{words.summary}</summary>
      <table role="table" className="mt-2 block w-full tablet:table">
        <caption className="sr-only">{words.caption}</caption>
        <thead role="rowgroup" className="hidden tablet:table-header-group">
          <tr role="row" className="text-left text-ink-3">
            {Object.values(heads).map((head) => <th role="columnheader" key={head} scope="col" className="py-1 pr-3">{head}</th>)}
          </tr>
        </thead>
        <tbody role="rowgroup" className="block tablet:table-row-group">
          {weeks.map((week) => (
            <tr role="row" key={week.start} className="block border-t border-line py-2 tablet:table-row">
              <th role="rowheader" scope="row" className="block text-left font-bold whitespace-nowrap tablet:table-cell tablet:py-1 tablet:pr-3">{words.weekLabel(week.start)}</th>
              {cells(week).map(([head, value]) => (
                <td role="cell" key={head} className="flex gap-2 tablet:table-cell tablet:py-1 tablet:pr-3">
                  <span className="text-ink-3 tablet:hidden">{head}</span>
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
