import 'server-only';
import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { AppError } from '@/lib/domain/errors';
import { locations } from '@/lib/domain/locations';
import { painReportKinds, skipReasons } from '@/lib/domain/session-log';
import { itemLogSchema, painSchema } from '@/lib/domain/session-log-schema';
import { routes } from '@/lib/routes';
import type { LinkActor } from '../actor';
import { wentAnswers, type Draft, type LogDraft } from './draft';
import { getDay, getSession } from './queries';
import { isFresh, logFor, skipAll } from './start-log';

/** One answered page of a form that has several. */
export const draftStepSchema = z.discriminatedUnion('step', [
  z.object({ step: z.literal('about'), day: z.iso.date().optional(), sessionId: z.uuid().optional() }),
  z.object({ step: z.literal('went'), went: z.enum(wentAnswers), today: z.boolean().optional() }),
  z.object({ step: z.literal('items'), items: z.array(itemLogSchema).min(1).max(60) }),
  z.object({ step: z.literal('why'), reason: z.enum(skipReasons) }),
  z.object({ step: z.literal('before'), pain: painSchema.optional(), location: z.enum(locations).optional() }),
  z.object({ step: z.literal('report'), kind: z.enum(painReportKinds), pain: painSchema.optional(), location: z.enum(locations).optional() }),
]);
export type DraftStep = z.infer<typeof draftStepSchema>;

interface Taken {
  draft: Draft;
  next: string;
}

function needLog(draft: Draft): LogDraft {
  if (!draft.log) throw new AppError('invalid', 'no-draft');
  return draft.log;
}

/** Starts with an earlier log to put right, its answers filled in. */
async function correcting(actor: LinkActor, sessionId: string, now: Date): Promise<Draft> {
  const { session, items } = await getSession(actor, sessionId, now);
  const outcomes = new Set(items.map((item) => item.outcome));
  const isOnly = (outcome: string) => outcomes.size === 1 && [...outcomes].includes(outcome as never);
  const optional = <T>(value: T | null) => value ?? undefined;
  const log: LogDraft = {
    id: uuidv7(),
    versionId: session.versionId,
    at: session.doneAt.toISOString(),
    day: session.localDay,
    supersedesId: session.id,
    went: isOnly('done') ? 'all' : isOnly('skipped') ? 'none' : 'some',
    items: items.map((item) => ({ itemId: item.itemId, outcome: item.outcome, reason: optional(item.reason) })),
    painBefore: optional(session.painBefore),
    painAfter: optional(session.painAfter),
    locationBefore: optional(session.locationBefore),
    locationAfter: optional(session.locationAfter),
    effort: optional(session.effort),
    note: optional(session.note),
  };
  return { about: { day: session.localDay, supersedesId: session.id, versionId: session.versionId }, log };
}

/** Takes one page's answers into the draft and says which page asks next. Nothing is stored yet. */
export async function takeStep(actor: LinkActor, held: Draft, step: DraftStep, now = new Date()): Promise<Taken> {
  const draft: Draft = { ...held, saved: undefined };
  switch (step.step) {
    case 'about': {
      if (step.sessionId) return { draft: { ...draft, ...(await correcting(actor, step.sessionId, now)) }, next: routes.planLog };
      const { day, plan } = await getDay(actor, { day: step.day }, now);
      return { draft: { ...draft, log: undefined, about: day === plan.today ? undefined : { day } }, next: routes.planLog };
    }
    case 'went': {
      const about = step.today ? undefined : draft.about;
      const day = await getDay(actor, about ?? {}, now);
      const log = logFor({ ...draft, about }, day, step.went, now);
      return { draft: { ...draft, about, log }, next: { all: routes.planLogPain, some: routes.planLogExercises, none: routes.planLogWhy }[step.went] };
    }
    case 'items':
      return { draft: { ...draft, log: { ...needLog(draft), went: 'some', items: step.items } }, next: routes.planLogPain };
    case 'why': {
      const log = needLog(draft);
      const { asked } = await getDay(actor, { day: log.day, versionId: log.versionId }, now);
      return { draft: { ...draft, log: skipAll(log, asked, step.reason) }, next: routes.planLogPain };
    }
    case 'before': {
      const { plan } = await getDay(actor, {}, now);
      return { draft: { ...draft, before: { day: plan.today, pain: step.pain, location: step.location } }, next: routes.plan };
    }
    case 'report': {
      const { kind, pain, location } = step;
      const { id, at } = draft.report && isFresh(draft.report.at, now) ? draft.report : { id: uuidv7(), at: now.toISOString() };
      return { draft: { ...draft, report: { id, at, kind, pain, location } }, next: routes.planReportSigns };
    }
  }
}
