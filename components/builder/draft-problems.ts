import type { Phase } from '@/lib/domain/phases';
import { maximumItems, type ProgramDraft } from '@/lib/domain/program';

export type DraftProblem =
  | { code: 'title' | 'ends-before-start' | 'ends-before-today' | 'too-many' }
  | { code: 'phase-name' | 'phase-criterion' | 'phase-early' | 'phase-late' | 'phase-empty'; phaseKey: string };

/** What the server would not take: there is nothing to save until it is put right. */
export const unsaveable: readonly DraftProblem['code'][] = ['title', 'phase-name', 'phase-criterion', 'too-many'];

function phaseProblems(draft: ProgramDraft, phase: Phase, at: number): DraftProblem['code'][] {
  const { starts, name, key } = phase;
  const codes: DraftProblem['code'][] = name.trim() ? [] : ['phase-name'];
  if (starts.kind === 'criterion' && !starts.text.trim()) codes.push('phase-criterion');
  if (starts.kind === 'on') {
    const before = draft.phases.slice(0, at).flatMap((one) => (one.starts.kind === 'on' ? [one.starts.day] : []));
    if ([draft.startsOn ?? '', ...before].some((day) => day > starts.day)) codes.push('phase-early');
    if (draft.endsOn && starts.day > draft.endsOn) codes.push('phase-late');
  }
  if (!draft.items.some((item) => item.phaseKey === key || item.phaseKey === null)) codes.push('phase-empty');
  return codes;
}

/** What is missing or cannot be, field by field. `today` is the patient's local day. */
export function draftProblems(draft: ProgramDraft, today: string): DraftProblem[] {
  const problems: DraftProblem[] = draft.title.trim() ? [] : [{ code: 'title' }];
  if (draft.items.length > maximumItems) problems.push({ code: 'too-many' });
  if (draft.endsOn && draft.endsOn < (draft.startsOn ?? '')) problems.push({ code: 'ends-before-start' });
  else if (draft.endsOn && draft.endsOn < today) problems.push({ code: 'ends-before-today' });
  draft.phases.forEach((phase, i) => phaseProblems(draft, phase, i).forEach((code) => problems.push({ code, phaseKey: phase.key } as DraftProblem)));
  return problems;
}

export function canBeSaved(problems: readonly DraftProblem[]): boolean {
  return !problems.some(({ code }) => unsaveable.includes(code));
}
