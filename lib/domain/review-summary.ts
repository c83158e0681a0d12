/** State of one day on the 28-day strip. `due` is today while nothing has been logged yet. */
export const stripStates = ['done', 'partly', 'not-done', 'no-log', 'rest', 'due', 'before-start'] as const;
export type StripState = (typeof stripStates)[number];

export interface StripDay {
  day: string;
  state: StripState;
  /** Highest pain after a session or in a report on that day; null when none was given. */
  pain: number | null;
}

/** 28 days, oldest first. */
export type ReviewStrip = StripDay[];
