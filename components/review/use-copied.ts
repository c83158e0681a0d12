'use client';

import { useEffect, useState } from 'react';

/** Copies a text and says so for two seconds; `failed` when the browser does not allow it. */
export function useCopied() {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  useEffect(() => {
    if (state === 'idle') return;
    const timer = setTimeout(() => setState('idle'), state === 'copied' ? 2000 : 6000);
    return () => clearTimeout(timer);
  }, [state]);
  async function copy(text: string): Promise<boolean> {
    const isDone = await navigator.clipboard.writeText(text).then(() => true, () => false);
    setState(isDone ? 'copied' : 'failed');
    return isDone;
  }
  return { state, copy };
}
