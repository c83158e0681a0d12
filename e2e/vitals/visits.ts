import type { Locator, Page } from '@playwright/test';

type Target = (page: Page) => Locator;

export interface Visit {
  path: string;
  /** The page from which a patient comes here, seen before without slowness; what it leaves on the phone is there. */
  after?: string;
  /** There when the page can be used. */
  ready: Target;
  /** What a hand does then, in order; each tap waits for its target. */
  taps: Target[];
  /** Largest share of the empty page's script; without one the figure is only told. */
  mostScript?: number;
}

const heading: Target = (page) => page.locator('h1').first();
/** The session's one large button: it starts, goes on, counts a repetition, and pauses. */
const large: Target = (page) => page.locator('.session-actions .plan-primary');
const answer = (at: number): Target => (page) => page.locator('.plan-choice').nth(at);
const number = (at: number): Target => (page) => page.locator('.plan-scale .plan-choice').nth(at);

/** The pages that a patient meets first: as on a phone that has never been there, and the app as one gets to it, from the plan. */
export const visits: readonly Visit[] = [
  { path: '/plan', ready: heading, taps: [(page) => page.locator('.plan-menu summary')], mostScript: 1.15 },
  { path: '/plan/session', after: '/plan', ready: heading, taps: [] },
  { path: '/plan/session#go', after: '/plan', ready: large, taps: [large, large, large, large, (page) => page.locator('.session-row button:enabled').first()] },
  { path: '/plan/session#log', after: '/plan', ready: answer(0), taps: [answer(0), number(3), number(1)] },
  { path: '/plan/log', ready: heading, taps: [(page) => page.locator('.plan-menu summary')] },
];
