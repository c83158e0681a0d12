'use client';

import dynamic from 'next/dynamic';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { ActionResult } from '@/lib/action-result';
import { keepTheme } from '@/lib/keep-theme';
import { routes } from '@/lib/routes';
import type { Command, CommandSource } from './command';
import { CommandContext } from './command-context';

// Loaded when it is first asked for: no page waits for it.
const Palette = dynamic(() => import('./palette').then((module) => module.Palette), { ssr: false });
const ShortcutSheet = dynamic(() => import('./shortcut-sheet').then((module) => module.ShortcutSheet), { ssr: false });

export type FindPatients = (input: { typed: string }) => Promise<ActionResult<{ id: string; name: string; birthDate: string | null }[]>>;

interface Props {
  findPatients: FindPatients;
  /** Whether the member switched on commands of a single character. */
  singleKeys: boolean;
  mayWriteLibrary: boolean;
  children: ReactNode;
}

const isTyping = (target: EventTarget | null) => target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));
const isCovered = () => document.querySelector('dialog[open], [role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]') !== null;
const isDark = () => document.documentElement.dataset['theme'] === 'dark';

/** Every command of the page and of the product, one key away: Ctrl K, on a Mac ⌘ K. */
export function CommandCenter({ findPatients, singleKeys, mayWriteLibrary, children }: Props) {
  const t = useTranslations('palette');
  const router = useRouter();
  const sources = useRef(new Map<string, () => CommandSource>());
  const [shown, setShown] = useState<'palette' | 'sheet' | null>(null);
  const open = useCallback(() => setShown('palette'), []);
  const add = useCallback((id: string, source: () => CommandSource) => {
    sources.current.set(id, source);
    return () => void sources.current.delete(id);
  }, []);

  const own = useMemo((): Command[] => {
    const go = (id: string, href: string, single?: string): Command => ({ id, title: t(`go.${id}` as Parameters<typeof t>[0]), group: 'go', ...(single ? { single } : {}), run: () => router.push(href) });
    const search = () => document.querySelector<HTMLInputElement>('main input[type=search]')?.focus();
    return [
      { id: 'search', title: t('app.search'), group: 'app', single: '/', run: search },
      go('today', routes.today, 't'),
      go('patients', routes.patients, 'p'),
      go('newPatient', routes.newPatient, 'n'),
      go('library', routes.library, 'l'),
      go('templates', routes.templates),
      ...(mayWriteLibrary ? [go('newExercise', routes.newExercise())] : []),
      go('settings', routes.settings),
      go('account', routes.account),
      { id: 'theme', title: t('app.theme'), group: 'app', also: t('app.themeAlso'), run: () => keepTheme(isDark() ? 'light' : 'dark') },
      { id: 'sheet', title: t('app.sheet'), group: 'app', single: '?', run: () => setShown('sheet') },
    ];
  }, [t, router, mayWriteLibrary]);

  const gather = useCallback((): CommandSource => {
    const pages = [...sources.current.values()].map((source) => source());
    const ids = new Set(pages.flatMap((page) => page.commands.map((command) => command.id)));
    return { commands: [...pages.flatMap((page) => page.commands), ...own.filter((command) => !ids.has(command.id))], search: (typed) => pages.flatMap((page) => page.search?.(typed) ?? []) };
  }, [own]);

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k') {
        // A question that must be answered first keeps the page to itself.
        if (document.querySelector('dialog[open]')) return;
        event.preventDefault();
        setShown((now) => (now === 'palette' ? null : 'palette'));
        return;
      }
      if (!singleKeys || event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(event.target) || isCovered()) return;
      const command = gather().commands.find((one) => one.single === event.key);
      if (!command) return;
      event.preventDefault();
      command.run();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [singleKeys, gather]);

  const registry = useMemo(() => ({ add, open, singleKeys }), [add, open, singleKeys]);
  const close = useCallback(() => setShown(null), []);
  return (
    <CommandContext value={registry}>
      {children}
      {shown === 'palette' ? <Palette gather={gather} findPatients={findPatients} singleKeys={singleKeys} close={close} /> : null}
      {shown === 'sheet' ? <ShortcutSheet gather={gather} singleKeys={singleKeys} close={close} /> : null}
    </CommandContext>
  );
}
