'use client';

import { Star } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useRefusalWords } from '@/components/form/use-refusal-words';
import { useTell } from '@/components/review/undo-provider';
import type { ActionResult } from '@/lib/action-result';
import { cn } from '@/lib/cn';

interface Props {
  id: string;
  name: string;
  isFavourite: boolean;
  save: (input: { id: string; isFavourite: boolean }) => Promise<ActionResult>;
  className?: string;
}

/** A star that turns at once; it turns back when the server does not agree, or by undo. */
export function FavouriteButton({ id, name, isFavourite, save, className }: Props) {
  const t = useTranslations('library.favourite');
  const refusalWords = useRefusalWords();
  const tell = useTell();
  const router = useRouter();
  const [kept, setKept] = useState({ given: isFavourite, now: isFavourite });
  // The server's word counts whenever it is new.
  if (kept.given !== isFavourite) setKept({ given: isFavourite, now: isFavourite });

  async function turn(next: boolean, withUndo: boolean) {
    setKept((before) => ({ ...before, now: next }));
    const result = await save({ id, isFavourite: next }).catch(() => 'offline' as const);
    if (result === 'offline' || !result.ok) {
      setKept((before) => ({ ...before, now: !next }));
      return tell({ title: refusalWords(result), isProblem: true });
    }
    tell({ title: t(next ? 'added' : 'removed', { name }), undo: withUndo ? () => void turn(!next, false) : undefined });
    router.refresh();
  }

  return (
    <button type="button" aria-pressed={kept.now} aria-label={t('star', { name })} title={t(kept.now ? 'remove' : 'add')} onClick={() => void turn(!kept.now, true)} className={cn('inline-flex size-9 shrink-0 items-center justify-center rounded-field text-ink-3 hover:bg-teal-50 hover:text-teal-700 aria-pressed:text-teal-700', className)}>
      <Star aria-hidden size={18} fill={kept.now ? 'currentColor' : 'none'} />
    </button>
  );
}
