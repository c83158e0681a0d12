import 'server-only';
import { z } from 'zod';
import { locations } from '@/lib/domain/locations';
import { measureDraftSchema } from '@/lib/domain/psfs';
import { painReportKinds } from '@/lib/domain/session-log';
import { itemLogSchema, painSchema } from '@/lib/domain/session-log-schema';

export const wentAnswers = ['all', 'some', 'none'] as const;
export type Went = (typeof wentAnswers)[number];

/** A log being told, one question a page. Its id and time are made once, so that a repeated Save is the same log. */
export const logDraftSchema = z.object({
  id: z.uuid(),
  versionId: z.uuid(),
  at: z.iso.datetime(),
  day: z.iso.date(),
  supersedesId: z.uuid().optional(),
  went: z.enum(wentAnswers),
  items: z.array(itemLogSchema),
  painBefore: painSchema.optional(),
  painAfter: painSchema.optional(),
  locationBefore: z.enum(locations).optional(),
  locationAfter: z.enum(locations).optional(),
  effort: z.int().min(0).max(10).optional(),
  note: z.string().optional(),
});
export type LogDraft = z.infer<typeof logDraftSchema>;

export const reportDraftSchema = z.object({
  id: z.uuid(),
  at: z.iso.datetime(),
  kind: z.enum(painReportKinds),
  pain: painSchema.optional(),
  location: z.enum(locations).optional(),
});
export type ReportDraft = z.infer<typeof reportDraftSchema>;

/** What a browser carries between the pages of a form. */
export const draftSchema = z.object({
  log: logDraftSchema.optional(),
  /** A past day, or a log to put right, that step 1 is about. */
  about: z.object({ day: z.iso.date(), supersedesId: z.uuid().optional(), versionId: z.uuid().optional() }).optional(),
  /** Pain told before the exercises of that day. */
  before: z.object({ day: z.iso.date(), pain: painSchema.optional(), location: z.enum(locations).optional() }).optional(),
  report: reportDraftSchema.optional(),
  measure: measureDraftSchema.optional(),
  /** The outcome measure was just sent. */
  measured: z.boolean().optional(),
  /** A reminder that could not be taken, as it was typed. */
  reminder: z.object({ email: z.string(), time: z.string() }).optional(),
  saved: z.object({ kind: z.enum(['session', 'report']), id: z.uuid() }).optional(),
});
export type Draft = z.infer<typeof draftSchema>;
