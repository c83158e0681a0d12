const steps = ['all', 'some', 'none', 'pain'] as const;
export type LogStep = (typeof steps)[number] | 'went';

/** `#log`, `#log=some`, and of a past day `#log=2026-11-20`, `#log=2026-11-20.some`. */
export function logPlace(value: string): { day: string | null; step: LogStep } {
  const [first = '', second] = value.split('.');
  const isDay = /^\d{4}-\d\d-\d\d$/.test(first);
  const named = isDay ? second : first;
  return { day: isDay ? first : null, step: steps.find((step) => step === named) ?? 'went' };
}

export function logHref(step: LogStep, day: string, today: string): string {
  const parts = [...(day === today ? [] : [day]), ...(step === 'went' ? [] : [step])];
  return parts.length > 0 ? `#log=${parts.join('.')}` : '#log';
}
