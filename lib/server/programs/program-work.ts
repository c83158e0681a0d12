import 'server-only';
import { and, eq } from 'drizzle-orm';
import { programs } from '@/db/schema';
import { AppError } from '@/lib/domain/errors';
import type { ExerciseText } from '@/lib/domain/exercise';
import { mayStepUp, ruleProgress, rungAt, type ToldOnStep } from '@/lib/domain/ladder-steps';
import { carriedStarts, phaseSpans } from '@/lib/domain/phases-in-force';
import type { MemberActor } from '../actor';
import { inClinic } from '../database';
import { levelOf, readItemSessions, sessionsOnStep, type StepRow } from '../ladder-levels';
import { loadHistory, type PatientHistory } from '../patient-history';
import { textIn } from './queries';

type Version = PatientHistory['versions'][number];

/** A step as both sides read it: on which exercise, from what to what, who and when. */
function stepWords(row: StepRow, locale: string) {
  const item = { ...row, texts: row.texts as Record<string, ExerciseText> };
  const at = (level: number) => {
    const { dose, ...rung } = rungAt(item, level);
    return { name: textIn(rung.texts, locale).name, dose };
  };
  return { id: row.id, day: row.localDay, at: row.at, step: row.step, name: at(0).name, to: at(row.step.to), by: row.member ?? null, carer: row.linkLabel === 'carer' };
}
export type StepWords = ReturnType<typeof stepWords>;

/** Sessions since a day as a rule reads them: one went well when everything in it was done. */
function toldSince(history: PatientHistory, since: string): ToldOnStep[] {
  return history.sessions
    .filter((session) => session.localDay >= since)
    .map(({ items, painBefore, painAfter }) => ({ outcome: items.length > 0 && items.every((item) => item.outcome === 'done') ? 'done' : 'partly', painBefore, painAfter }));
}

function phasesOf(history: PatientHistory, version: Version) {
  const upTo = history.versions.filter(({ number }) => number <= version.number);
  const spans = phaseSpans(version.phases, version.effectiveFrom, carriedStarts(upTo, history.phaseStarts));
  return version.phases.map((phase, i) => {
    const { from = null, to = null } = spans[i] ?? {};
    const before = i === 0 ? version.effectiveFrom : spans[i - 1]?.from;
    const rule = phase.starts.kind === 'criterion' ? phase.starts.rule : null;
    return {
      ...phase,
      from,
      to,
      isRunning: from !== null && from <= history.today && (to === null || history.today <= to),
      isConfirmed: history.phaseStarts.some(({ phaseKey }) => phaseKey === phase.key),
      /** The one before it runs, so that its criterion is what is waited for. */
      isWaiting: phase.starts.kind === 'criterion' && from === null && Boolean(before && before <= history.today),
      progress: rule && before ? { ...ruleProgress(rule, toldSince(history, before)), of: rule.sessions, maximumPain: rule.maximumPain } : null,
    };
  });
}

/** How a program stands today: the level of each ladder with the steps taken, and its phases. Null for one that is no longer followed. */
export function getProgramWork(actor: MemberActor, programId: string, now = new Date()) {
  return inClinic(actor, async (tx) => {
    const [program] = await tx.select({ patientId: programs.patientId }).from(programs).where(and(eq(programs.clinicId, actor.clinicId), eq(programs.id, programId)));
    if (!program) throw new AppError('not-found');
    const history = await loadHistory(tx, actor.clinicId, program.patientId, now);
    const version = history?.versions.findLast(({ effectiveFrom }) => effectiveFrom <= history.today);
    if (!history || history.program.id !== programId || !version) return null;
    const items = version.items.flatMap((item) => (item.ladder ? [{ ...item, key: item.itemKey, ladder: item.ladder }] : []));
    const sessions = await readItemSessions(tx, actor.clinicId, programId, items.map(({ key }) => key));
    return {
      today: history.today,
      phases: phasesOf(history, version),
      ladders: items.map((item) => {
        const level = levelOf(item, history.steps);
        const rung = (to: number) => {
          const { texts, slug, dose } = rungAt(item, to);
          return { level: to, name: textIn(texts, actor.locale).name || slug, dose };
        };
        const levels = [...item.ladder.harder.map((_, i) => item.ladder.harder.length - i), 0, ...item.ladder.easier.map((_, i) => -1 - i)];
        return { key: item.key, level, name: rung(0).name, rule: item.ladder.rule, rungs: levels.map(rung), progress: mayStepUp(item.ladder, level, sessionsOnStep(item, history.steps, sessions)) };
      }),
      steps: history.steps.toReversed().map((row) => stepWords(row, actor.locale)),
    };
  });
}
export type ProgramWork = NonNullable<Awaited<ReturnType<typeof getProgramWork>>>;
