import * as z from 'zod';

/** One activity of the Patient-Specific Functional Scale: 0 unable to do it, 10 as well as before. */
export const activityScoreSchema = z.object({ activity: z.string().trim().min(1).max(120), score: z.int().min(0).max(10) });
export type ActivityScore = z.infer<typeof activityScoreSchema>;
