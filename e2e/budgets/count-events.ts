import type { BrowserContext } from '@playwright/test';
import type { Counted } from '../../bin/budgets/keystroke-level';

export interface Counter {
  start: () => void;
  read: () => Counted;
}

/** Counts what really reaches the pages of a browser: trusted events only, across navigation. */
export async function countEvents(context: BrowserContext): Promise<Counter> {
  let seen: string[] = [];
  await context.exposeBinding('seeEvent', (_source, kind: string) => void seen.push(kind));
  await context.addInitScript(() => {
    const tell = (kind: string) => (window as unknown as { seeEvent: (kind: string) => void }).seeEvent(kind);
    addEventListener('keydown', (event) => { if (event.isTrusted && !['Alt', 'Control', 'Shift', 'Meta'].includes(event.key)) tell('key'); }, { capture: true });
    addEventListener('pointerdown', (event) => { if (event.isTrusted) tell('click'); }, { capture: true });
    addEventListener('dragstart', (event) => { if (event.isTrusted) tell('drag'); }, { capture: true });
  });
  const count = (kind: string) => seen.filter((one) => one === kind).length;
  return {
    start: () => void (seen = []),
    read: () => {
      const hands = seen.map((kind) => (kind === 'key' ? 'key' : 'mouse'));
      return { keys: count('key'), clicks: count('click') - count('drag'), drags: count('drag'), moves: hands.filter((hand, i) => i > 0 && hand !== hands[i - 1]).length };
    },
  };
}
