const steps = ['all', 'some', 'none', 'pain'] as const;
export type LogStep = (typeof steps)[number] | 'went';

/** What a log is about: a past day, or an earlier log to put right; today when neither is named. */
export interface LogAbout {
  day: string | null;
  /** Id of the log to put right. */
  fixes: string | null;
}

/** `#log`, `#log=some`; of a past day `#log=2026-11-20`, `#log=2026-11-20.some`; of a log to put right its id in the day's place. */
export function logPlace(value: string): LogAbout & { step: LogStep } {
  const [first = '', second] = value.split('.');
  const [isDay, isLog] = [/^\d{4}-\d\d-\d\d$/.test(first), /^[0-9a-f-]{36}$/.test(first)];
  const named = isDay || isLog ? second : first;
  return { day: isDay ? first : null, fixes: isLog ? first : null, step: steps.find((step) => step === named) ?? 'went' };
}

export function logHref(step: LogStep, { day, fixes }: LogAbout): string {
  const parts = [fixes ?? day, step === 'went' ? null : step].filter((part) => part !== null);
  return parts.length > 0 ? `#log=${parts.join('.')}` : '#log';
}
