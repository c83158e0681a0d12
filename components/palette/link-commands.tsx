'use client';

import { useRouter } from 'next/navigation';
import { useCommands } from './command-context';

/** Places that a page leads to, as commands. A file opens in a tab of its own. */
export function LinkCommands({ links }: { links: readonly { id: string; title: string; href: string; isFile?: boolean }[] }) {
  const router = useRouter();
  useCommands(links.map(({ id, title, href, isFile }) => ({ id, title, group: 'page' as const, run: () => (isFile ? void window.open(href, '_blank', 'noreferrer') : router.push(href)) })));
  return null;
}
