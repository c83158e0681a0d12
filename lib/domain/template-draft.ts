import type { Ladder } from './ladder';
import type { Phase } from './phases';
import type { DraftItem, ProgramDraft } from './program';

const usualPhaseDays = 14;

function withoutDates(phases: readonly Phase[]): Phase[] {
  return phases.map((phase, i) => {
    if (phase.starts.kind !== 'on') return phase;
    const before = phases[i - 1]?.starts;
    const days = before?.kind === 'on' ? Math.round((Date.parse(phase.starts.day) - Date.parse(before.day)) / 86_400_000) : usualPhaseDays;
    return { ...phase, starts: i === 0 ? { kind: 'at-once' } : { kind: 'after', days: Math.max(1, Math.min(days, 365)) } };
  });
}

/**
 * A program without what belongs to one patient: dates, the message and what was shown on which day. A phase that began
 * on a day begins as many days after the one before it instead.
 */
export function templateDraft(draft: ProgramDraft, title: string): ProgramDraft {
  return { ...draft, title, messageToPatient: '', startsOn: null, endsOn: null, phases: withoutDates(draft.phases), items: draft.items.map((item) => ({ ...item, demonstratedOn: null })) };
}

/**
 * The same items and phases under keys of their own, so that they are new to the program they come to. What
 * `isOffered` refuses is left out: an item with its exercise, a ladder with any of its steps.
 */
export function freshDraft(draft: ProgramDraft, isOffered: (exercise: DraftItem['exercise']) => boolean, newKey: () => string): { draft: ProgramDraft; leftOut: number } {
  const phaseKeys = new Map(draft.phases.map((phase) => [phase.key, newKey()]));
  const whole = (ladder: Ladder | null) => (ladder && [...ladder.easier, ...ladder.harder].every((rung) => !rung.exercise || isOffered(rung.exercise)) ? ladder : null);
  const items = draft.items
    .filter((item) => isOffered(item.exercise))
    .map((item) => ({ ...item, key: newKey(), demonstratedOn: null, ladder: whole(item.ladder), phaseKey: item.phaseKey === null ? null : (phaseKeys.get(item.phaseKey) ?? null) }));
  const phases = draft.phases.map((phase) => ({ ...phase, key: phaseKeys.get(phase.key) ?? newKey() }));
  return { draft: { ...draft, items, phases }, leftOut: draft.items.length - items.length };
}
