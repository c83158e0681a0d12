import * as z from 'zod';
import { locations } from './locations';
import { itemOutcomes, painReportKinds, redFlags, skipReasons } from './session-log';

/** Numeric pain rating, 0 none to 10 worst imaginable. */
export const painSchema = z.int().min(0).max(10);

export const localDaySchema = z.iso.date();

export const itemLogSchema = z
  .object({
    itemId: z.uuid(),
    outcome: z.enum(itemOutcomes),
    reason: z.enum(skipReasons).optional(),
    /** Share of the prescribed dose, set by the patient's own count when partly done; 0–1. */
    doneShare: z.number().min(0).max(1).optional(),
  })
  .refine((log) => log.outcome === 'done' || log.reason !== undefined || log.outcome === 'partly', { path: ['reason'], error: 'reason-required' });

/** One run through the plan, as the patient (or a member for them) tells it. */
export const sessionLogSchema = z.object({
  /** Made on the device before sending, so that a repeated send is stored once. */
  id: z.uuid(),
  versionId: z.uuid(),
  doneAt: z.iso.datetime({ offset: true }),
  zone: z.string().min(1).max(64),
  localDay: localDaySchema,
  items: z.array(itemLogSchema).min(1).max(60),
  painBefore: painSchema.optional(),
  painAfter: painSchema.optional(),
  locationBefore: z.enum(locations).optional(),
  locationAfter: z.enum(locations).optional(),
  /** How hard it was: 0 nothing, 10 as hard as can be (RPE, CR10 scale). */
  effort: z.int().min(0).max(10).optional(),
  /** When a guided session began. */
  startedAt: z.iso.datetime({ offset: true }).optional(),
  note: z.string().trim().max(2000).optional(),
  /** The log that this one corrects. The earlier row is kept. */
  supersedesId: z.uuid().optional(),
});

export const painReportSchema = z
  .object({
    id: z.uuid(),
    kind: z.enum(painReportKinds),
    at: z.iso.datetime({ offset: true }),
    zone: z.string().min(1).max(64),
    localDay: localDaySchema,
    pain: painSchema.optional(),
    location: z.enum(locations).optional(),
    redFlags: z.array(z.enum(redFlags)).max(redFlags.length),
    note: z.string().trim().max(2000).optional(),
  })
  .refine((report) => report.pain !== undefined || report.redFlags.length > 0 || report.location !== undefined || (report.note ?? '') !== '', { path: ['pain'], error: 'required' });
