'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { useState } from 'react';

/** The chosen patient. It stands in the address too, so that it survives a reload and can be sent to a colleague. */
export function useSelection(ids: string[]) {
  const path = usePathname();
  const asked = useSearchParams().get('patient');
  const [chosen, setChosen] = useState(asked);
  const selected = chosen !== null && ids.includes(chosen) ? chosen : (ids[0] ?? null);
  function select(id: string) {
    setChosen(id);
    const next = new URLSearchParams(window.location.search);
    next.set('patient', id);
    // Shallow: the rows are here already, so the server has nothing to add.
    window.history.replaceState(null, '', `${path}?${next.toString()}`);
  }
  return { selected, select };
}
