'use client';

import { Printer } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'next-intl';
import { buttonClass } from '@/components/ui/button-class';
import { cn } from '@/lib/cn';
import { routes } from '@/lib/routes';
import { useBuilder } from './builder-context';
import { queryOf, type SheetChoices } from './sheet-choices';
import { SheetSwitches } from './sheet-switches';

interface Props {
  choices: SheetChoices;
  choose: (choices: SheetChoices) => void;
  className: string;
}

/** The sheet of the draft itself, drawn anew after each save. */
export function SheetPreview({ choices, choose, className }: Props) {
  const t = useTranslations('builder.preview');
  const { program, savedAt } = useBuilder();
  const query = queryOf(choices);
  const address = `${routes.draftHandoutPage(program.id)}?${query}`;
  const [shown, setShown] = useState<{ address: string; savedAt: string; ok: boolean } | null>(null);

  useEffect(() => {
    const stop = new AbortController();
    // Asked for first, so that an answer that is no sheet is said in words and not shown as an empty frame.
    fetch(address, { signal: stop.signal })
      .then((response) => setShown({ address, savedAt, ok: response.ok }))
      .catch(() => {
        if (!stop.signal.aborted) setShown({ address, savedAt, ok: false });
      });
    return () => stop.abort();
  }, [address, savedAt]);

  return (
    <div className="mt-2 flex flex-col gap-2">
      <SheetSwitches choices={choices} choose={choose} />
      {shown?.ok ? (
        <iframe key={`${shown.address} ${shown.savedAt}`} src={shown.address} title={t('frame')} className={cn('w-full border border-line-2 bg-white', className)} />
      ) : <p role="status" className="rounded-field border border-line px-3 py-2 text-label text-ink-2">{t(shown ? 'none' : 'loading')}</p>}
      <a href={`${routes.draftHandout(program.id)}?${query}`} target="_blank" rel="noreferrer" className={buttonClass('plain', 'small', 'self-start')}>
        <Printer aria-hidden size={14} />
        {t('print')}
      </a>
    </div>
  );
}
