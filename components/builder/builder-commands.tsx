'use client';

import { useBuilderCommands } from './use-builder-commands';

/** Makes the builder's commands known to the palette. */
export function BuilderCommands(given: Parameters<typeof useBuilderCommands>[0]) {
  useBuilderCommands(given);
  return null;
}
