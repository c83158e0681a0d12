/** How a course of treatment ended. */
export const episodeOutcomes = ['goals-met', 'better', 'no-change', 'worse', 'referred', 'stopped-coming', 'other'] as const;
export type EpisodeOutcome = (typeof episodeOutcomes)[number];
