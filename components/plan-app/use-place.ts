'use client';
import { useEffect, useSyncExternalStore } from 'react';

export interface Place {
  view: string;
  value: string;
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

function placeOf(hash: string): Place {
  const [view = '', value = ''] = decodeURIComponent(hash.slice(1)).split(/=(.*)/s);
  return { view: view || 'today', value };
}

/** The view that the address names now. */
export const viewNow = (): string => placeOf(window.location.hash).view;

const useHash = () => useSyncExternalStore(subscribe, () => window.location.hash, () => '');

/** Where in the app one is, from the address: `#log=some` is the view `log` with the value `some`. Back works as on any page. */
export function usePlace(): Place {
  return placeOf(useHash());
}

/** A new view is arrived at as a page of the server is: at its top, and a reader's voice starts with it. */
export function useArrival(): void {
  const hash = useHash();
  useEffect(() => {
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
  }, [hash]);
}
