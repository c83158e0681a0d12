'use client';
import { useSyncExternalStore } from 'react';

const question = '(prefers-reduced-motion: reduce)';

function subscribe(listener: () => void): () => void {
  const media = window.matchMedia(question);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}

/** Whether the phone asks for less motion. */
export function useReducedMotion(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(question).matches, () => false);
}
