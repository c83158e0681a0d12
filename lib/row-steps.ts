/** How many rows of the queue are drawn, the worst first: as many as a screen or two hold, and more when asked for. */
export const rowSteps = [15, 30, 60, 120] as const;
export type RowStep = (typeof rowSteps)[number];
