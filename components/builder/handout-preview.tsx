'use client';

import { useState } from 'react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { HandoutSketch } from './handout-sketch';
import { startingChoices } from './sheet-choices';
import { SheetPreview } from './sheet-preview';
import { useBuilder } from './builder-context';

const views = ['short', 'sheet'] as const;

/** What the patient will hold, as the draft is now: in short, or the sheet itself. */
export function HandoutPreview() {
  const t = useTranslations('builder.preview');
  const { draft, program } = useBuilder();
  const [view, setView] = useState<(typeof views)[number]>('short');
  const [choices, setChoices] = useState(() => startingChoices(program.patient.locale));
  const [large, setLarge] = useState(false);
  if (draft.items.length === 0) return null;
  return (
    <div className="mt-5">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h3 className="font-bold">{t('title')}</h3>
        <div role="group" aria-label={t('look')} className="flex rounded-field border border-field">
          {views.map((one) => (
            <button key={one} type="button" aria-pressed={one === view} onClick={() => setView(one)} className="min-h-8 px-3 text-label first:rounded-l-field last:rounded-r-field aria-pressed:bg-teal-50 aria-pressed:font-bold aria-pressed:text-teal-700">
              {t(one)}
            </button>
          ))}
        </div>
      </div>
      {view === 'short' ? <HandoutSketch /> : (
        <>
          <SheetPreview choices={choices} choose={setChoices} className="h-96" />
          <Button size="small" onClick={() => setLarge(true)} className="mt-2">{t('larger')}</Button>
        </>
      )}
      {large ? (
        <Dialog title={t('title')} close={() => setLarge(false)} className="max-w-[900px]">
          <SheetPreview choices={choices} choose={setChoices} className="h-[60dvh]" />
          <div className="mt-3 flex justify-end"><Button onClick={() => setLarge(false)}>{t('close')}</Button></div>
        </Dialog>
      ) : null}
    </div>
  );
}
