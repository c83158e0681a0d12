/** A longest rising subsequence of distinct numbers: what can stay in place when a list was reordered. */
export function longestRisingRun(numbers: number[]): number[] {
  const runs: number[][] = [];
  let longest: number[] = [];
  for (const number of numbers) {
    const before = runs.filter((run) => (run.at(-1) ?? -Infinity) < number).reduce<number[]>((best, run) => (run.length > best.length ? run : best), []);
    const run = [...before, number];
    runs.push(run);
    if (run.length > longest.length) longest = run;
  }
  return longest;
}
