'use client';
import { useEffect } from 'react';

export interface SessionKeys {
  primary(): void;
  next(): void;
  back(): void;
  escape(): void;
}

/** What has keys of its own keeps them. */
const ownSpace = 'a, button, summary, input, select, textarea';
const ownArrows = 'input, select, textarea';

/** Space presses the big button, the arrows go back and on, Escape stops or closes. Everything else is reached by Tab. */
export function useSessionKeys(keys: SessionKeys): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const isIn = (selector: string) => event.target instanceof Element && event.target.closest(selector) !== null;
      if (event.key === ' ' && !isIn(ownSpace)) keys.primary();
      else if (event.key === 'ArrowRight' && !isIn(ownArrows)) keys.next();
      else if (event.key === 'ArrowLeft' && !isIn(ownArrows)) keys.back();
      else if (event.key === 'Escape') keys.escape();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [keys]);
}
