import type * as z from 'zod';
import type { itemLogSchema, painReportSchema, sessionLogSchema } from './session-log-schema';

// What the patient's device needs of a log; the schemas are apart, so that it loads no zod.

export const itemOutcomes = ['done', 'partly', 'skipped'] as const;
export type ItemOutcome = (typeof itemOutcomes)[number];

export const skipReasons = ['pain', 'too-hard', 'time', 'unsure-how', 'no-equipment', 'forgot', 'felt-better', 'other'] as const;
export type SkipReason = (typeof skipReasons)[number];

/** How a log came about. Recorded because paper and memory over-count. */
export const provenances = ['same-day', 'back-filled', 'from-paper', 'recalled-in-clinic'] as const;
export type Provenance = (typeof provenances)[number];

export const redFlags = ['bladder-bowel', 'saddle-numbness', 'both-legs-weak', 'leg-numb-weak', 'injury', 'pain-spreads', 'longer-than-week', 'weight-loss', 'fever'] as const;
export type RedFlag = (typeof redFlags)[number];

export const painReportKinds = ['any-time', 'next-morning'] as const;
export type PainReportKind = (typeof painReportKinds)[number];

export type ItemLogInput = z.infer<typeof itemLogSchema>;
export type SessionLogInput = z.infer<typeof sessionLogSchema>;
export type PainReportInput = z.infer<typeof painReportSchema>;
