'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { useCallback } from 'react';

/** The chosen patient, kept in the address so that it can be sent to a colleague and survives a reload. */
export function useSelection(ids: string[]) {
  const path = usePathname();
  const params = useSearchParams();
  const asked = params.get('patient');
  const select = useCallback(
    (id: string | null) => {
      const next = new URLSearchParams(window.location.search);
      if (id) next.set('patient', id);
      else next.delete('patient');
      const query = next.toString();
      // Shallow: the rows are here already, so the server has nothing to add.
      window.history.replaceState(null, '', query ? `${path}?${query}` : path);
    },
    [path],
  );
  const isAsked = asked !== null && ids.includes(asked);
  return { selected: isAsked ? asked : (ids[0] ?? null), isAsked, select };
}
