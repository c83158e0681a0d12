import { allExercises } from '../db/seed/library/all-exercises';
import { locales } from '../lib/i18n/locales';
import { hitRate, searchable } from './search-quality/hit-rate';
import { paintTimes } from './search-quality/paint-times';
import { queries } from './search-quality/queries';

const wantedRate = 0.9;
const exerciseCount = 2500;
const longestMedian = 50;
const typed = ['bridge', 'sciatica', 'gato camello', 'knee2chest', 'mckensie', 'stiff in the morning'];

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
const quantile = (sorted: readonly number[], share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Infinity;

/** Whether what therapists type is found, and how soon it shows in a library of thousands. */
async function main(): Promise<boolean> {
  let isGood = true;
  const exercises = allExercises.map(searchable);
  for (const locale of locales) {
    const { rate, first, misses } = hitRate(exercises, queries[locale]);
    console.log(`${locale}: ${percent(rate)} of ${queries[locale].length} queries among the first five (at least ${percent(wantedRate)}), ${percent(first)} first`);
    for (const { typed: query, finds, got } of misses) console.log(`  missed "${query}": wanted ${finds.join(' or ')}, got ${got.join(', ') || 'nothing'}`);
    isGood &&= rate >= wantedRate;
  }
  const { times, drawn } = await paintTimes(exerciseCount, typed);
  const sorted = times.toSorted((a, b) => a - b);
  const median = quantile(sorted, 0.5);
  console.log(`paint: median ${median.toFixed(1)} ms (at most ${longestMedian}), 95th percentile ${quantile(sorted, 0.95).toFixed(1)} ms, ${times.length} keystrokes, ${exerciseCount} exercises, ${drawn} rows drawn`);
  return isGood && times.length > 0 && median <= longestMedian;
}

if (!(await main())) process.exitCode = 1;
