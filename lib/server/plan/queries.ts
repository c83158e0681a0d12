import 'server-only';
import { and, eq } from 'drizzle-orm';
import { planLinks } from '@/db/schema';
import { AppError } from '@/lib/domain/errors';
import { addDays } from '@/lib/domain/local-day';
import { mayStepUp } from '@/lib/domain/ladder-steps';
import { firstDayOf } from '@/lib/domain/versions-that-hold';
import type { LinkActor } from '../actor';
import { recordAudit } from '../audit';
import { inClinic, type Transaction } from '../database';
import { readItemSessions, readSteps, sessionsOnStep } from '../ladder-levels';
import { easierOffers } from './easier-offers';
import { asked, exercisesOf, itemAt, scheduleOf } from './exercises-of-day';
import { ladderView } from './ladder-view';
import { momentOf } from './moment-of';
import { phaseView } from './phase-view';
import { findReport, findSession, readItemLogs, readReports, readSessions } from './read-logs';
import { readPlan, type PlanBase } from './read-plan';
import { namesOf, readItems, readPauses, readPhaseStarts, textOf, versionOn } from './versions';

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
  const around = { pauses: await readPauses(tx, actor), phaseStarts: await readPhaseStarts(tx, actor) };
  const upTo = version ? plan.versions.filter((one) => one.number <= version.number) : [];
  const [scheduled] = scheduleOf(upTo, items, { from: day, to: day, ...around });
  const steps = await readSteps(tx, actor.clinicId, actor.programId);
  // Only what the running phase holds; while nothing is asked, everything can be read.
  const isAsked = scheduled !== undefined && scheduled.versionId === version?.id && scheduled.items.length > 0;
  const held = isAsked ? items.filter((item) => scheduled.items.some(({ itemId }) => itemId === item.id)) : items;
  const exercises = exercisesOf(held, scheduled, { locale: plan.locale, steps, at: day === plan.today ? undefined : new Date(momentOf(day, plan.today, plan.zone, plan.now)) });
  return { day, version, exercises, asked: asked(exercises), sessions: scheduled?.sessions ?? 0, paused: (scheduled?.paused ?? false) || plan.status === 'paused', items, steps, around, upTo };
}
type Whole = Awaited<ReturnType<typeof planOfDay>>;
export type DayPlan = Omit<Whole, 'items' | 'steps' | 'around' | 'upTo'>;

/** Keys of the items on whose ladder the patient may now step up. */
async function readyItems(tx: Transaction, actor: LinkActor, { items, steps, exercises }: Pick<Whole, 'items' | 'steps' | 'exercises'>): Promise<Set<string>> {
  const laddered = items.filter((item) => item.ladder !== null);
  const sessions = await readItemSessions(tx, actor.clinicId, actor.programId, laddered.map((item) => item.key));
  const level = (key: string) => exercises.find((exercise) => exercise.key === key)?.level ?? 0;
  return new Set(laddered.filter((item) => mayStepUp(item.ladder, level(item.key), sessionsOnStep(item, steps, sessions)).isMet).map((item) => item.key));
}

async function isCarersLink(tx: Transaction, actor: LinkActor): Promise<boolean> {
  const [link] = await tx.select({ label: planLinks.label }).from(planLinks).where(and(eq(planLinks.clinicId, actor.clinicId), eq(planLinks.id, actor.linkId)));
  return link?.label === 'carer';
}

/** Today in one glance. */
export function getToday(actor: LinkActor, now = new Date()) {
  return viewing(
    actor,
    'today',
    async (tx, plan) => {
      const { items, steps, around, upTo, ...day } = await planOfDay(tx, actor, plan, plan.today);
      const yesterday = addDays(plan.today, -1);
      const sessions = await readSessions(tx, actor, { from: yesterday, to: plan.today, current: true });
      const reports = await readReports(tx, actor, { from: plan.today, to: plan.today });
      const itemLogs = await readItemLogs(tx, actor, sessions.map((session) => session.id));
      const earlier = plan.versions.find((version) => version.number === (day.version?.number ?? 0) - 1);
      const names = namesOf([...(earlier ? await readItems(tx, actor, [earlier.id]) : []), ...items], plan.locale);
      const ahead = scheduleOf(upTo, items, { from: addDays(plan.today, 1), to: addDays(plan.today, 14), ...around });
      const isDone = (id: string) => itemLogs.filter((log) => log.sessionLogId === id && log.outcome !== 'skipped').length;
      return {
        plan,
        ...day,
        names,
        phase: day.version ? phaseView(day.version, upTo, around.phaseStarts, plan.today) : null,
        ready: await readyItems(tx, actor, { items, steps, exercises: day.exercises }),
        easierOffers: easierOffers({ plan, items, steps, sessions, logs: itemLogs }),
        /** A carer's link: the page says whom it helps. */
        isCarer: await isCarersLink(tx, actor),
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
      const first = firstDayOf(plan.versions.toReversed());
      if (!first || day < first || day > plan.today) throw new AppError('invalid', 'day');
      const { items: _items, steps: _steps, around: _around, upTo: _upTo, ...dayPlan } = await planOfDay(tx, actor, plan, day, wanted.versionId);
      return { plan, ...dayPlan };
    },
    now,
  );
}

/** One exercise of the version in force with its steps, on the step of its ladder that the patient is on. */
export function getExercise(actor: LinkActor, key: string, now = new Date()) {
  return viewing(
    actor,
    'exercise',
    async (tx, plan) => {
      const day = await planOfDay(tx, actor, plan, plan.today);
      const row = day.items.find((candidate) => candidate.key === key);
      const item = row && itemAt(row, day.steps);
      const found = item ? textOf(item, plan.locale) : null;
      if (!row || !item || !found?.text) throw new AppError('not-found');
      const { name, summary, steps, feel, mistakes, breathing, modifications, stop } = found.text;
      const { slug, dose, note, anchor, level, figureSlug, figureId, pictureId, videoUrl } = item;
      const shown = day.exercises.findIndex((candidate) => candidate.key === key);
      const ladder = row.ladder ? await ladderView(tx, actor, { plan, item: row, level, ladder: row.ladder, steps: day.steps }) : null;
      return {
        plan,
        exercise: { key, slug, dose, note, anchor, picture: { figureSlug, figureId, pictureId, videoUrl }, inEnglish: found.inEnglish, name, summary, steps, feel, mistakes, breathing, easier: modifications.map(({ text }) => text), stop },
        ladder,
        next: day.exercises[shown + 1]?.key ?? null,
      };
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
      const rows = await readItems(tx, actor, [version.id]);
      const steps = await readSteps(tx, actor.clinicId, actor.programId);
      const exercises = exercisesOf(rows, undefined, { locale: plan.locale, steps, at: session.doneAt });
      const logs = await readItemLogs(tx, actor, [id]);
      const offers = version.id === plan.version?.id ? easierOffers({ plan, items: rows, steps, sessions: [session], logs }) : [];
      return { plan, session, version, items: logs, exercises, easierOffers: offers };
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
