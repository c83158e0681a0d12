import { addDays } from './local-day';
import type { Phase } from './phases';
import { versionsThatHold } from './versions-that-hold';

/** The local day on which a phase is known to have begun: its criterion was met, or it already ran under the version before. */
export interface PhaseStarted {
  phaseKey: string;
  startedOn: string;
}

export interface PhaseSpan {
  key: string;
  /** First local day, which lies before the version's own where an earlier version ran it; null while it waits for a criterion, its own or an earlier phase's. */
  from: string | null;
  /** The day before the next phase takes over, which is before `from` when it took over at once; null until further notice. */
  to: string | null;
}

function latest(...days: (string | null)[]): string {
  return days.reduce<string>((last, day) => (day !== null && day > last ? day : last), '');
}

/** The day on which the phase's own condition is met; null while it is not known. */
function conditionMet({ starts }: Phase, before: string, known: string | undefined): string | null {
  switch (starts.kind) {
    case 'at-once':
      return before;
    case 'on':
      return latest(starts.day, before);
    case 'after':
      return addDays(before, starts.days);
    case 'criterion':
      return known === undefined ? null : latest(known, before);
  }
}

/**
 * When each phase of a version runs, in their order (local days, YYYY-MM-DD). A phase follows the one
 * before it and never overtakes it: one with a date waits as well while an earlier one waits for its
 * criterion. `versionStart` is the version's first day. Throws a RangeError on a bad day.
 */
export function phaseSpans(phases: readonly Phase[], versionStart: string, starts: readonly PhaseStarted[]): PhaseSpan[] {
  const known = new Map(starts.map(({ phaseKey, startedOn }) => [phaseKey, startedOn]));
  const begun: (string | null)[] = [];
  for (const [i, phase] of phases.entries()) {
    const before = i === 0 ? versionStart : (begun[i - 1] ?? null);
    const started = known.get(phase.key);
    const ran = started !== undefined && started <= versionStart ? started : null;
    const met = before === null ? null : i === 0 && ran !== null && phase.starts.kind === 'after' ? ran : conditionMet(phase, before, started);
    // Met by the version's first day: it began then, or when an earlier version ran it.
    begun.push(met !== null && met <= versionStart ? latest(ran ?? versionStart, i === 0 ? null : before) : met);
  }
  return phases.map(({ key }, i) => {
    const next = begun[i + 1];
    return { key, from: begun[i] ?? null, to: next ? addDays(next, -1) : null };
  });
}

/**
 * Keys of the phases that hold on a local day: the one that runs, or none while the first is still to
 * come. `criterionStarts` are the rows of phase_starts, and `carriedStarts` where versions follow each other.
 */
export function phasesInForce(phases: readonly Phase[], versionStart: string, criterionStarts: readonly PhaseStarted[], day: string): string[] {
  return phaseSpans(phases, versionStart, criterionStarts)
    .filter(({ from, to }) => from !== null && from <= day && (to === null || day <= to))
    .map(({ key }) => key);
}

/** Whether an item holds while these phases do. An item of no phase, or of one that is gone, runs through all of them. */
export function holdsInPhase(phaseKey: string | null | undefined, phases: readonly Phase[], inForce: readonly string[]): boolean {
  return !phaseKey || !phases.some(({ key }) => key === phaseKey) || inForce.includes(phaseKey);
}

/**
 * What is known of the phases when the last of these versions (in their order of issue) begins: the day on which a
 * phase began that an earlier version already ran, and the recorded starts of those that wait for a
 * criterion. So a version issued halfway through does not send a patient back to the first phase.
 */
export function carriedStarts(versions: readonly { effectiveFrom: string; phases?: readonly Phase[] }[], criterionStarts: readonly PhaseStarted[]): PhaseStarted[] {
  const begun = new Map<string, string>();
  const known = (phases: readonly Phase[]) => {
    const recorded = criterionStarts.filter(({ phaseKey }) => phases.some(({ key, starts }) => key === phaseKey && starts.kind === 'criterion'));
    return [...recorded.filter(({ phaseKey }) => !begun.has(phaseKey)), ...[...begun].map(([phaseKey, startedOn]) => ({ phaseKey, startedOn }))];
  };
  const inOrder = versionsThatHold(versions);
  for (const [i, { effectiveFrom, phases = [] }] of inOrder.entries()) {
    const next = inOrder[i + 1]?.effectiveFrom;
    if (next === undefined) continue;
    for (const { key, from } of phaseSpans(phases, effectiveFrom, known(phases))) if (from !== null && from < next) begun.set(key, from);
  }
  return known(inOrder.at(-1)?.phases ?? []);
}
