import 'server-only';
import type { PhaseStart } from '@/lib/domain/phases';
import { carriedStarts, phaseSpans, type PhaseStarted } from '@/lib/domain/phases-in-force';
import type { VersionRow } from './versions';

export interface PhaseView {
  /** Null while the first phase is still to come. */
  now: string | null;
  next: { name: string; from: string | null; starts: PhaseStart } | null;
}

/** Which part of the plan a day is in and what comes after it; null for a plan of one piece. */
export function phaseView(version: VersionRow, upTo: readonly VersionRow[], starts: readonly PhaseStarted[], day: string): PhaseView | null {
  if (version.phases.length === 0) return null;
  const spans = phaseSpans(version.phases, version.effectiveFrom, carriedStarts(upTo.toReversed(), starts));
  const at = spans.findLastIndex(({ from }) => from !== null && from <= day);
  const next = version.phases[at + 1];
  return { now: version.phases[at]?.name ?? null, next: next ? { name: next.name, from: spans[at + 1]?.from ?? null, starts: next.starts } : null };
}
