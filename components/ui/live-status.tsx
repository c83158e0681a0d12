'use client';

/** Speaks a change that eyes can see happen: saved, moved, removed. Empty text says nothing. */
export function LiveStatus({ text }: { text: string }) {
  return <p role="status" aria-live="polite" className="sr-only">{text}</p>;
}
