import type { ActivityScore } from '@/lib/domain/psfs';

interface Props {
  caption: string;
  heads: { activity: string; mean: string; notScored: string };
  measures: { id: string; label: string; scores: ActivityScore[]; mean: string; by: string }[];
}

/** Every score of every time; an activity that was not scored says so. */
export function OutcomeTable({ caption, heads, measures }: Props) {
  const activities = [...new Map(measures.flatMap(({ scores }) => scores.map(({ activity }) => [activity.trim().toLocaleLowerCase(), activity] as const))).entries()];
  const scoreOf = (scores: ActivityScore[], name: string) => scores.find(({ activity }) => activity.trim().toLocaleLowerCase() === name)?.score;
  return (
    <div role="region" aria-label={caption} tabIndex={0} className="overflow-x-auto">
      <table className="w-full text-left">
        <caption className="sr-only">{caption}</caption>
        <thead className="text-label text-ink-3">
          <tr>
            <th scope="col" className="min-w-40 py-1 pr-4">{heads.activity}</th>
            {measures.map(({ id, label, by }) => <th key={id} scope="col" className="py-1 pr-4 text-right whitespace-nowrap">{label}<span className="block font-normal">{by}</span></th>)}
          </tr>
        </thead>
        <tbody>
          {activities.map(([name, activity]) => (
            <tr key={name} className="border-t border-line">
              <th scope="row" className="py-1.5 pr-4 font-normal [overflow-wrap:anywhere]">{activity}</th>
              {measures.map(({ id, scores }) => <td key={id} className="py-1.5 pr-4 text-right">{scoreOf(scores, name) ?? <span className="text-ink-3">{heads.notScored}</span>}</td>)}
            </tr>
          ))}
          <tr className="border-t border-line font-bold">
            <th scope="row" className="py-1.5 pr-4 font-bold">{heads.mean}</th>
            {measures.map(({ id, mean }) => <td key={id} className="py-1.5 pr-4 text-right">{mean}</td>)}
          </tr>
        </tbody>
      </table>
    </div>
  );
}
