'use client';
import { useEffect, useState } from 'react';

export type CopyOutcome = 'copied' | 'failed' | null;

/** Copies to the clipboard and says for two seconds how it went. */
export function useCopied(): { outcome: CopyOutcome; copy: (text: string) => Promise<void> } {
  const [outcome, setOutcome] = useState<CopyOutcome>(null);
  useEffect(() => {
    if (!outcome) return;
    const timer = setTimeout(() => setOutcome(null), 2000);
    return () => clearTimeout(timer);
  }, [outcome]);
  return {
    outcome,
    copy: (text) => navigator.clipboard.writeText(text).then(() => setOutcome('copied'), () => setOutcome('failed')),
  };
}
