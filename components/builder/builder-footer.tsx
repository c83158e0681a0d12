'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { useBuilder } from './builder-context';
import { useBalance } from './use-balance';

/** On a phone the actions stay in reach, above the rail. */
export function BuilderFooter({ review, add }: { review: () => void; add: () => void }) {
  const t = useTranslations('builder');
  const { focusSearch } = useBuilder();
  const { balance } = useBalance();
  return (
    <footer className="sticky bottom-[57px] z-10 mt-auto flex flex-wrap items-center gap-2 border-t border-line bg-surface p-3 tablet:hidden">
      <p className="flex-1"><span className="block whitespace-nowrap text-card font-bold">{t('minutesShort', { minutes: balance.minutesADay })}</span> <span className="block text-label text-ink-2">{t('aDay')}</span></p>
      <Button size="large" className="px-3 text-body" onClick={() => { add(); requestAnimationFrame(focusSearch); }}>
        <Plus aria-hidden size={18} />
        {t('add')}
      </Button>
      <Button look="primary" size="large" className="grow px-4 text-body" onClick={review}>{t('review')}</Button>
    </footer>
  );
}
