import 'server-only';
import { AppError } from '@/lib/domain/errors';
import { addDays } from '@/lib/domain/local-day';
import type { LinkActor } from '../actor';
import { recordAudit } from '../audit';
import { inClinic, type Transaction } from '../database';
import { asked, exercisesOf, scheduleOf } from './exercises-of-day';
import { findReport, findSession, readItemLogs, readReports, readSessions } from './read-logs';
import { readPlan, type PlanBase } from './read-plan';
import { namesOf, readItems, readPauses, textOf, versionOn } from './versions';

export type { PlanBase };

/** Opening a page of the plan is a reading of a patient's record and leaves its row in the audit trail. */
function viewing<T>(actor: LinkActor, page: string, work: (tx: Transaction, plan: PlanBase) => Promise<T>, now: Date): Promise<T> {
  return inClinic(actor, async (tx) => {
    const value = await work(tx, await readPlan(tx, actor, now));
    await recordAudit(tx, actor, 'plan.view', { type: 'program', id: actor.programId }, { page });
    return value;
  });
}

/** What a page needs that shows no exercises. */
export function getPlan(actor: LinkActor, page: string, now = new Date()): Promise<PlanBase> {
  return viewing(actor, page, (_tx, plan) => Promise.resolve(plan), now);
}

async function planOfDay(tx: Transaction, actor: LinkActor, plan: PlanBase, day: string, versionId?: string) {
  const version = versionId ? plan.versions.find((one) => one.id === versionId) : versionOn(plan.versions, day);
  const items = version ? await readItems(tx, actor, [version.id]) : [];
  const pauses = await readPauses(tx, actor);
  const [scheduled] = version ? scheduleOf([version], items, { from: day, to: day, pauses }) : [];
  const exercises = exercisesOf(items, plan.locale, scheduled);
  return { day, version, exercises, asked: asked(exercises), sessions: scheduled?.sessions ?? 0, paused: (scheduled?.paused ?? false) || plan.status === 'paused', items, pauses };
}
export type DayPlan = Omit<Awaited<ReturnType<typeof planOfDay>>, 'items' | 'pauses'>;

/** Today in one glance. */
export function getToday(actor: LinkActor, now = new Date()) {
  return viewing(
    actor,
    'today',
    async (tx, plan) => {
      const { items, pauses, ...day } = await planOfDay(tx, actor, plan, plan.today);
      const yesterday = addDays(plan.today, -1);
      const sessions = await readSessions(tx, actor, { from: yesterday, to: plan.today, current: true });
      const reports = await readReports(tx, actor, { from: plan.today, to: plan.today });
      const itemLogs = await readItemLogs(tx, actor, sessions.map((session) => session.id));
      const earlier = plan.versions.find((version) => version.number === (day.version?.number ?? 0) - 1);
      const names = namesOf([...(earlier ? await readItems(tx, actor, [earlier.id]) : []), ...items], plan.locale);
      const ahead = day.version ? scheduleOf([day.version], items, { from: addDays(plan.today, 1), to: addDays(plan.today, 7), pauses }) : [];
      const isDone = (id: string) => itemLogs.filter((log) => log.sessionLogId === id && log.outcome !== 'skipped').length;
      return {
        plan,
        ...day,
        names,
        /** The next day with something due, when today has nothing. */
        nextDay: ahead.find((next) => next.due)?.day ?? null,
        doneToday: sessions.filter((session) => session.localDay === plan.today).map((session) => ({ id: session.id, at: session.doneAt, done: isDone(session.id), of: itemLogs.filter((log) => log.sessionLogId === session.id).length, painAfter: session.painAfter })),
        /** Something was done yesterday and nobody has said how this morning is. */
        askMorning: sessions.some((session) => session.localDay === yesterday && isDone(session.id) > 0) && !reports.some((report) => report.kind === 'next-morning'),
      };
    },
    now,
  );
}
export type Today = Awaited<ReturnType<typeof getToday>>;

/** The exercises that a log of a day, today by default, is about. A day before the program or ahead of today is refused. */
export function getDay(actor: LinkActor, wanted: { day?: string; versionId?: string }, now = new Date()) {
  return viewing(
    actor,
    'log',
    async (tx, plan) => {
      const day = wanted.day ?? plan.today;
      const first = plan.versions.at(-1)?.effectiveFrom;
      if (!first || day < first || day > plan.today) throw new AppError('invalid', 'day');
      const { items: _items, pauses: _pauses, ...dayPlan } = await planOfDay(tx, actor, plan, day, wanted.versionId);
      return { plan, ...dayPlan };
    },
    now,
  );
}

/** One exercise of the version in force with its steps. */
export function getExercise(actor: LinkActor, key: string, now = new Date()) {
  return viewing(
    actor,
    'exercise',
    async (tx, plan) => {
      const items = plan.version ? await readItems(tx, actor, [plan.version.id]) : [];
      const item = items.find((candidate) => candidate.key === key);
      const found = item ? textOf(item, plan.locale) : null;
      if (!item || !found?.text) throw new AppError('not-found');
      const { name, summary, steps, feel, mistakes, breathing, modifications, stop } = found.text;
      const at = items.indexOf(item);
      return { plan, exercise: { key, slug: item.slug, dose: item.dose, note: item.note, inEnglish: found.inEnglish, name, summary, steps, feel, mistakes, breathing, easier: modifications.map(({ text }) => text), stop }, next: items[at + 1]?.key ?? null };
    },
    now,
  );
}
export type PlanExercisePage = Awaited<ReturnType<typeof getExercise>>;

/** A log just saved, or one to put right, with its exercises' names. */
export function getSession(actor: LinkActor, id: string, now = new Date()) {
  return viewing(
    actor,
    'saved',
    async (tx, plan) => {
      const session = await findSession(tx, actor, id);
      const version = plan.versions.find((candidate) => candidate.id === session?.versionId);
      if (!session || !version) throw new AppError('not-found');
      const items = exercisesOf(await readItems(tx, actor, [version.id]), plan.locale, undefined);
      return { plan, session, version, items: await readItemLogs(tx, actor, [id]), exercises: items };
    },
    now,
  );
}

export function getReport(actor: LinkActor, id: string, now = new Date()) {
  return viewing(
    actor,
    'saved',
    async (tx, plan) => {
      const report = await findReport(tx, actor, id);
      if (!report) throw new AppError('not-found');
      return { plan, report };
    },
    now,
  );
}

/** Every version with what it changed, and the names of all exercises there have been. */
export function getChanges(actor: LinkActor, now = new Date()) {
  return viewing(
    actor,
    'changes',
    async (tx, plan) => ({ plan, names: namesOf(plan.versions.length > 0 ? await readItems(tx, actor, plan.versions.map((version) => version.id)) : [], plan.locale) }),
    now,
  );
}
