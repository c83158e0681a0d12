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

/** What a drawing of a day needs. */
export type StripMark = Pick<StripDay, 'state' | 'pain'>;

const letters: Record<StripState, string> = { done: 'd', partly: 'p', 'not-done': 'n', 'no-log': '-', rest: 'r', due: 'o', 'before-start': 'b' };
const states = new Map(stripStates.map((state) => [letters[state], state]));

/** Days as text for pages that carry many strips: for each a letter and, where pain was given, its whole number from 0 to 10. */
export const packStrip = (days: readonly StripMark[]): string => days.map(({ state, pain }) => `${letters[state]}${pain ?? ''}`).join('');

/** The days of a packed strip, in its order. */
export const unpackStrip = (packed: string): StripMark[] =>
  [...packed.matchAll(/([^0-9])([0-9]*)/g)].flatMap(([, letter = '', pain = '']) => {
    const state = states.get(letter);
    return state ? [{ state, pain: pain === '' ? null : Number(pain) }] : [];
  });
