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

/** Where in the app one is, from the address: `#log=some` is the view `log` with the value `some`. Back works as on any page. */
export function usePlace(): Place {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash, () => '');
  const [view = '', value = ''] = decodeURIComponent(hash.slice(1)).split(/=(.*)/s);
  useEffect(() => {
    window.scrollTo(0, 0);
    // A reader's voice starts with the new page, as it would with one from the server.
    document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
  }, [hash]);
  return { view: view || 'today', value };
}
