'use client';

import { createContext, useContext, useEffect, useId, useRef } from 'react';
import type { CommandSource } from './command';

export interface Registry {
  add: (id: string, source: () => CommandSource) => () => void;
  open: () => void;
  singleKeys: boolean;
}

const nothing = () => undefined;

export const CommandContext = createContext<Registry | null>(null);

/** Adds a page's commands to the palette for as long as it is shown. */
export function useCommands(commands: CommandSource['commands'], search?: CommandSource['search']): void {
  const registry = useContext(CommandContext);
  const id = useId();
  const latest = useRef<CommandSource>({ commands });
  useEffect(() => {
    latest.current = search ? { commands, search } : { commands };
  });
  const add = registry?.add;
  useEffect(() => add?.(id, () => latest.current), [add, id]);
}

/** Opens the palette, for those who would rather press a button than know the keys. */
export function useOpenPalette(): () => void {
  return useContext(CommandContext)?.open ?? nothing;
}

/** Whether single characters run commands, to show them where they work. */
export function useSingleKeys(): boolean {
  return useContext(CommandContext)?.singleKeys ?? false;
}
