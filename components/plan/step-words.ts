import type { Dose } from '@/lib/domain/dose';

interface NamedStep {
  name: string;
  dose: Dose;
}

/** A step in words: its dose, and the exercise where it is another one. `t` is for `plan.ladder`. */
export function stepWords(step: NamedStep, name: string, t: (key: 'other', values: { name: string; dose: string }) => string, describeDose: (dose: Dose) => string): string {
  return step.name === name ? describeDose(step.dose) : t('other', { name: step.name, dose: describeDose(step.dose) });
}
