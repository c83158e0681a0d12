import * as z from 'zod';
import { AppError } from './errors';
import { activityScoreSchema, maximumActivities, type MeasureDraft } from './psfs';

/** One answered page: an activity named, or one scored. `n` counts from 1. */
export const measureStepSchema = z.discriminatedUnion('step', [
  z.object({ step: z.literal('name'), n: z.int().min(1).max(maximumActivities), activity: activityScoreSchema.shape.activity }),
  z.object({ step: z.literal('score'), n: z.int().min(1).max(maximumActivities), score: activityScoreSchema.shape.score }),
]);
export type MeasureStep = z.infer<typeof measureStepSchema>;

export interface MeasurePage {
  page: 'name' | 'score' | 'check';
  n: number;
}

/** A measure with nothing scored yet: the activities asked about, or none as long as the patient names them. */
export function startMeasure(given: Pick<MeasureDraft, 'id' | 'requestId' | 'at'>, asked: readonly string[]): MeasureDraft {
  return { ...given, isAgain: asked.length > 0, rows: asked.map((activity) => ({ activity })) };
}

/** Takes one page's answer and says which page asks next. Throws 'invalid' where the pages do not follow each other. */
export function takeMeasureStep(draft: MeasureDraft, step: MeasureStep): { draft: MeasureDraft; next: MeasurePage } {
  const { n } = step;
  const row = draft.rows[n - 1];
  if (step.step === 'name') {
    if (draft.isAgain || n > draft.rows.length + 1) throw new AppError('invalid', 'step');
    const rows = [...draft.rows.slice(0, n - 1), { ...row, activity: step.activity }, ...draft.rows.slice(n)];
    return { draft: { ...draft, rows }, next: { page: 'score', n } };
  }
  if (!row) throw new AppError('invalid', 'step');
  const scored = { ...draft, rows: draft.rows.map((one, i) => (i === n - 1 ? { ...one, score: step.score } : one)) };
  if (draft.isAgain) return { draft: scored, next: n < draft.rows.length ? { page: 'score', n: n + 1 } : { page: 'check', n } };
  // A change to an earlier answer leads back to the list, where everything stands.
  return { draft: scored, next: n < maximumActivities && n === draft.rows.length ? { page: 'name', n: n + 1 } : { page: 'check', n } };
}
