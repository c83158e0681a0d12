'use client';

import { useEffect } from 'react';

/** Says that the page's scripts have come, so that what was done before is done now. */
export function Awake() {
  useEffect(() => {
    dispatchEvent(new Event('awake'));
  }, []);
  return null;
}
