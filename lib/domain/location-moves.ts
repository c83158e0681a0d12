import { backLocations, neckLocations, type SymptomLocation } from './locations';

export type LocationMove = 'further' | 'nearer' | 'same' | 'unknown';

const chains: readonly (readonly SymptomLocation[])[] = [['none', ...backLocations], ['none', ...neckLocations]];

/**
 * How the furthest point of symptoms moved. `further` from the spine is peripheralisation, `nearer`
 * is centralisation; `none` is nearer than any point. `unknown` when either point was not told, or
 * when they belong to different maps and so cannot be compared.
 */
export function compareLocations(before: SymptomLocation | null, after: SymptomLocation | null): LocationMove {
  const chain = before !== null && after !== null ? chains.find((points) => points.includes(before) && points.includes(after)) : undefined;
  if (!chain || before === null || after === null) return 'unknown';
  const steps = chain.indexOf(after) - chain.indexOf(before);
  if (steps === 0) return 'same';
  return steps > 0 ? 'further' : 'nearer';
}
