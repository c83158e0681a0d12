'use client';

import { brokenPage } from '@/lib/i18n/broken-page';

export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const words = brokenPage(typeof document === 'undefined' ? 'en' : document.documentElement.lang);
  return (
    <div className="mx-auto flex max-w-xl flex-col items-start gap-4 px-6 py-16">
      <h1 className="text-page font-bold">{words.title}</h1>
      <p className="text-card text-ink-2">{words.text(error.digest ?? '–')}</p>
      <button type="button" onClick={reset} className="min-h-12 rounded-field bg-primary px-5 font-bold text-on-primary">{words.action}</button>
    </div>
  );
}
