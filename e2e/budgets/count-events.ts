import type { BrowserContext } from '@playwright/test';
import type { Counted } from '../../bin/budgets/keystroke-level';

export interface Counter {
  start: () => void;
  /** Everything since the start. Nothing at all is a fault of the counting unless nothing was to be done. */
  read: (mayBeNone?: boolean) => Counted;
}

/** Counts what really reaches the pages of a browser: trusted events only, across navigation. */
export async function countEvents(context: BrowserContext): Promise<Counter> {
  let seen: string[] = [];
  await context.exposeBinding('seeEvent', (_source, kind: string) => void seen.push(kind));
  // A text, not a function: what the loader adds to functions does not exist in the page.
  await context.addInitScript(`{
    const tell = (kind, except) => (event) => { if (event.isTrusted && !except?.includes(event.key)) window.seeEvent(kind); };
    addEventListener('keydown', tell('key', ['Alt', 'Control', 'Shift', 'Meta']), { capture: true });
    addEventListener('pointerdown', tell('click'), { capture: true });
    addEventListener('dragstart', tell('drag'), { capture: true });
  }`);
  const count = (kind: string) => seen.filter((one) => one === kind).length;
  return {
    start: () => void (seen = []),
    read: (mayBeNone = false) => {
      if (seen.length === 0 && !mayBeNone) throw new Error('No event was counted');
      const hands = seen.map((kind) => (kind === 'key' ? 'key' : 'mouse'));
      return { keys: count('key'), clicks: count('click') - count('drag'), drags: count('drag'), moves: hands.filter((hand, i) => i > 0 && hand !== hands[i - 1]).length };
    },
  };
}
