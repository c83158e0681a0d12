import * as z from 'zod';

/** One activity of the Patient-Specific Functional Scale: 0 unable to do it, 10 as well as before. */
export const activityScoreSchema = z.object({ activity: z.string().trim().min(1).max(120), score: z.int().min(0).max(10) });
export type ActivityScore = z.infer<typeof activityScoreSchema>;

/** Activities that one measure holds at most; three to five are usual. */
export const maximumActivities = 5;

const sameName = (activity: string): string => activity.trim().toLocaleLowerCase();

/** One set of scores as a device or a form sends it. */
export const outcomeMeasureSchema = z
  .object({
    /** Made before sending, so that a repeated send is stored once. */
    id: z.uuid(),
    requestId: z.uuid().optional(),
    at: z.iso.datetime({ offset: true }),
    zone: z.string().min(1).max(64),
    scores: z.array(activityScoreSchema).min(1).max(maximumActivities),
  })
  .refine(({ scores }) => new Set(scores.map(({ activity }) => sameName(activity))).size === scores.length, { path: ['scores'], error: 'activity-twice' });
export type OutcomeMeasureInput = z.infer<typeof outcomeMeasureSchema>;

/** True when exactly the activities that were asked about were scored, in any order. */
export function answersAsked(asked: readonly string[], scores: readonly ActivityScore[]): boolean {
  const names = new Set(scores.map(({ activity }) => sameName(activity)));
  return names.size === asked.length && asked.every((activity) => names.has(sameName(activity)));
}

/** Mean of the scores, 0–10; the figure that the scale is reported by. */
export function psfsMean(scores: readonly ActivityScore[]): number {
  return scores.reduce((sum, { score }) => sum + score, 0) / scores.length;
}

/** Points of the mean that a change must reach to be small, medium or large. Source: Abbott & Schmitt 2014. */
export const psfsChanges = { small: 1.3, medium: 2.3, large: 2.7 } as const;
export type PsfsSize = 'within-error' | keyof typeof psfsChanges;

export interface PsfsChange {
  /** Points of the mean; above zero is better. */
  change: number;
  size: PsfsSize;
  /** Activities scored both times: the change rests on these alone. */
  activities: number;
}

/** Thirds are not exact in binary; without this 5.3 − 4 would miss 1.3. */
const roundingError = 1e-9;

/** How far the scores have come since the first time, over the activities scored both times; null when there is none. */
export function psfsChange(first: readonly ActivityScore[], latest: readonly ActivityScore[]): PsfsChange | null {
  const before = new Map(first.map(({ activity, score }) => [sameName(activity), score]));
  const pairs = latest.flatMap(({ activity, score }) => {
    const earlier = before.get(sameName(activity));
    return earlier === undefined ? [] : [score - earlier];
  });
  if (pairs.length === 0) return null;
  const change = pairs.reduce((sum, one) => sum + one, 0) / pairs.length;
  const reached = (points: number) => Math.abs(change) >= points - roundingError;
  const size = reached(psfsChanges.large) ? 'large' : reached(psfsChanges.medium) ? 'medium' : reached(psfsChanges.small) ? 'small' : 'within-error';
  return { change, size, activities: pairs.length };
}

/** A measure being told, one question a page. Its id and time are made once, so that a repeated Save is the same measure. */
export const measureDraftSchema = z.object({
  id: z.uuid(),
  requestId: z.uuid(),
  at: z.iso.datetime(),
  /** The activities are the ones of the first time. */
  isAgain: z.boolean(),
  rows: z.array(z.object({ activity: z.string().trim().min(1).max(120), score: z.int().min(0).max(10).optional() })).max(maximumActivities),
});
export type MeasureDraft = z.infer<typeof measureDraftSchema>;

/** The rows that were scored. */
export function scoredRows({ rows }: MeasureDraft): ActivityScore[] {
  return rows.flatMap(({ activity, score }) => (score === undefined ? [] : [{ activity, score }]));
}
