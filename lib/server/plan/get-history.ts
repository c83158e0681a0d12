import 'server-only';
import { addDays, dayRange } from '@/lib/domain/local-day';
import { painRatings, painTrend } from '@/lib/domain/pain-trend';
import { firstDayOf } from '@/lib/domain/versions-that-hold';
import type { LinkActor } from '../actor';
import { recordAudit } from '../audit';
import { inClinic } from '../database';
import { readSteps } from '../ladder-levels';
import { exercisesOf, scheduleOf } from './exercises-of-day';
import { readItemLogs, readReports, readSessions, type ItemLogRow, type SessionRow } from './read-logs';
import { readPlan } from './read-plan';
import { readItems, readPauses, readPhaseStarts } from './versions';

/** Days that a patient may still tell about. */
export const backFillDays = 7;

/** Items by id as they were done at a moment: the easier or harder step then, if one was. */
type AsDone = (at: Date) => Map<string, { name: string; level: number }>;

function sessionOf(row: SessionRow, logs: ItemLogRow[], asDone: AsDone) {
  const items = asDone(row.doneAt);
  const own = logs.filter((log) => log.sessionLogId === row.id);
  const count = (outcome: ItemLogRow['outcome']) => own.filter((log) => log.outcome === outcome).length;
  return {
    id: row.id,
    at: row.doneAt,
    provenance: row.provenance,
    painBefore: row.painBefore,
    painAfter: row.painAfter,
    note: row.note,
    byCarer: row.linkLabel === 'carer',
    of: own.length,
    done: count('done'),
    partly: count('partly'),
    notDone: own.filter((log) => log.outcome !== 'done').map((log) => ({ name: items.get(log.itemId)?.name ?? '', outcome: log.outcome, reason: log.reason })),
    stepped: own.flatMap((log) => items.get(log.itemId) ?? []).filter((item) => item.level !== 0),
  };
}
export type PastSession = ReturnType<typeof sessionOf>;

/** The last days, newest first, with every log that is in force and what it replaced. */
export function getHistory(actor: LinkActor, days: number, now = new Date()) {
  return inClinic(actor, async (tx) => {
    const plan = await readPlan(tx, actor, now);
    const first = firstDayOf(plan.versions.toReversed()) ?? plan.today;
    const from = addDays(plan.today, 1 - days) > first ? addDays(plan.today, 1 - days) : first;
    const span = { from, to: plan.today };
    const rows = await readSessions(tx, actor, { ...span, current: false });
    const reports = await readReports(tx, actor, span);
    const logs = await readItemLogs(tx, actor, rows.map((row) => row.id));
    const items = plan.versions.length > 0 ? await readItems(tx, actor, plan.versions.map((version) => version.id)) : [];
    const schedule = scheduleOf(plan.versions, items, { ...span, pauses: await readPauses(tx, actor), phaseStarts: await readPhaseStarts(tx, actor) });
    const steps = await readSteps(tx, actor.clinicId, actor.programId);
    const asDone: AsDone = (at) => new Map(exercisesOf(items, undefined, { locale: plan.locale, steps, at }).map((exercise) => [exercise.id, exercise]));
    const replacedBy = (row: SessionRow): SessionRow[] => {
      const before = rows.find((candidate) => candidate.id === row.supersedesId);
      return before ? [before, ...replacedBy(before)] : [];
    };
    const past = dayRange(span.from, span.to).toReversed().map((day) => {
      const scheduled = schedule.find((candidate) => candidate.day === day);
      return {
        day,
        /** Nothing was asked: a day without a log is then no gap. */
        rest: !scheduled?.due && !scheduled?.items.some((item) => item.demand === 'flexible'),
        canAdd: day > addDays(plan.today, -backFillDays - 1) && !scheduled?.paused,
        sessions: rows.filter((row) => row.localDay === day && row.supersededBy === null).map((row) => ({ ...sessionOf(row, logs, asDone), replaced: replacedBy(row).map((old) => sessionOf(old, logs, asDone)) })),
        reports: reports.filter((report) => report.localDay === day).map(({ id, kind, pain, location, redFlags, linkLabel }) => ({ id, kind, pain, location, redFlags, byCarer: linkLabel === 'carer' })),
      };
    });
    const current = rows.filter((row) => row.supersededBy === null).map((row) => ({ ...row, doneAt: row.doneAt.toISOString() }));
    const ratings = painRatings(current, reports.map((report) => ({ ...report, at: report.at.toISOString() })));
    await recordAudit(tx, actor, 'plan.view', { type: 'program', id: actor.programId }, { page: 'history' });
    return { plan, days: past, more: from > first, trend: painTrend(ratings.map((rating) => rating.pain)) };
  });
}
export type History = Awaited<ReturnType<typeof getHistory>>;
export type PastDay = History['days'][number];
