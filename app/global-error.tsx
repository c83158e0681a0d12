'use client';

import { brokenPage } from '@/lib/i18n/broken-page';

/** Stands in for the whole page when even the layout failed, so it brings its own look. */
export default function GlobalError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const words = brokenPage(typeof navigator === 'undefined' ? 'en' : navigator.language);
  return (
    <html lang="en">
      <body style={{ fontFamily: 'system-ui, sans-serif', maxWidth: '36rem', margin: '4rem auto', padding: '0 1.5rem', color: '#1f2d3a', background: '#faf8f4' }}>
        <h1>{words.title}</h1>
        <p>{words.text(error.digest ?? '–')}</p>
        <button type="button" onClick={reset} style={{ minHeight: '3rem', padding: '0 1.25rem', fontSize: '1.125rem' }}>{words.action}</button>
      </body>
    </html>
  );
}
