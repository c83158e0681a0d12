import type { Locator, Page } from '@playwright/test';

export interface Visit {
  path: string;
  /** There when the page can be used. */
  ready: (page: Page) => Locator;
  /** What a hand does then, in order; each tap waits for its target. */
  taps: ((page: Page) => Locator)[];
  /** Largest share of the empty page's script; without one the figure is only told. */
  mostScript?: number;
}

const button = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name, exact: typeof name === 'string' }).first();

/** The pages that a patient meets first, each as on a phone that has never been there. */
export const visits: readonly Visit[] = [
  { path: '/plan', ready: (page) => page.locator('h1'), taps: [(page) => page.locator('.plan-menu summary')], mostScript: 1.15 },
  { path: '/plan/session', ready: (page) => page.locator('h1'), taps: [] },
  { path: '/plan/session#go', ready: button(/^Start/), taps: [button(/^Start/), button('Pause'), button('Go on'), button('Back')] },
  { path: '/plan/session#log=pain', ready: (page) => page.locator('.plan-scale'), taps: [(page) => page.locator('.plan-scale .plan-choice').nth(3), (page) => page.locator('.plan-scale .plan-choice').nth(1)] },
  { path: '/plan/log', ready: (page) => page.locator('h1'), taps: [(page) => page.locator('.plan-choice').first()] },
];
