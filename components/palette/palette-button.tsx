'use client';

import { Command } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { cn } from '@/lib/cn';
import { useOpenPalette } from './command-context';

/** The way to the commands for a mouse; it teaches the keys. */
export function PaletteButton({ className }: { className?: string }) {
  const t = useTranslations('palette');
  const open = useOpenPalette();
  return (
    <button type="button" aria-haspopup="dialog" title={`${t('title')}: ${t('paletteKeys')}`} onClick={open} className={cn('min-h-12 min-w-[4.25rem] flex-col items-center justify-center gap-1 rounded-field px-1 text-label text-ink-2 hover:bg-teal-50 hover:text-teal-700', className)}>
      <Command aria-hidden size={18} strokeWidth={1.75} />
      <span className="sr-only">{t('title')}, </span>
      {t('shortKeys')}
    </button>
  );
}
