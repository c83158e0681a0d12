'use client';

import { useState } from 'react';
import { useFormatter, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { cn } from '@/lib/cn';
import type { StoredDraft } from '@/lib/server/programs/builder';
import { Dialog } from '@/components/ui/dialog';
import { useDifferenceWords } from './difference-words';
import type { Choice, Difference } from './merge-drafts';

interface Props {
  theirs: StoredDraft;
  differences: readonly Difference[];
  settle: (choices: Readonly<Record<string, Choice>>) => void;
}

/** Two people changed the same draft. What only one of them changed is kept; the rest is asked here. */
export function ConflictDialog({ theirs, differences, settle }: Props) {
  const t = useTranslations('builder.conflict');
  const format = useFormatter();
  const words = useDifferenceWords();
  const [choices, setChoices] = useState<Record<string, Choice>>({});
  const name = theirs.savedBy ?? t('someone');
  const time = format.dateTime(new Date(theirs.savedAt), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const chosen = (id: string): Choice => choices[id] ?? 'mine';
  const all = (choice: Choice) => setChoices(Object.fromEntries(differences.map(({ id }) => [id, choice])));

  return (
    <Dialog title={t('title', { name })}>
      <p className="mt-1 text-ink-2">{t('text', { time, count: differences.length })}</p>
      {differences.length > 1 ? (
        <div className="mt-3 flex flex-wrap gap-2">
          <Button size="small" onClick={() => all('mine')}>{t('allMine')}</Button>
          <Button size="small" onClick={() => all('theirs')}>{t('allTheirs')}</Button>
        </div>
      ) : null}
      {differences.map((difference) => {
        const { label, mine, theirs: other } = words(difference, theirs.draft);
        return (
          <fieldset key={difference.id} className="mt-4">
            <legend className="font-bold [overflow-wrap:anywhere]">{label}</legend>
            <div className="mt-1 grid gap-3 tablet:grid-cols-2">
              {(['mine', 'theirs'] as const).map((choice) => (
                <label key={choice} className={cn('flex cursor-pointer gap-3 rounded-card border p-3', chosen(difference.id) === choice ? 'border-teal-700 bg-teal-50 outline-1 outline-teal-700' : 'border-field')}>
                  <input type="radio" name={`conflict-${difference.id}`} checked={chosen(difference.id) === choice} onChange={() => setChoices({ ...choices, [difference.id]: choice })} className="mt-1 size-4 shrink-0 accent-teal-700" />
                  <span className="min-w-0 [overflow-wrap:anywhere]">
                    <span className="block font-bold">{t(choice)}</span>
                    <span className="block whitespace-pre-line">{choice === 'mine' ? mine : other}</span>
                  </span>
                </label>
              ))}
            </div>
          </fieldset>
        );
      })}
      <p className="mt-4 text-label text-ink-2">{t('undoNote')}</p>
      <div className="mt-3 flex justify-end">
        <Button look="primary" onClick={() => settle(choices)}>{t(differences.length === 1 ? (chosen(differences[0]?.id ?? '') === 'mine' ? 'keepMine' : 'takeTheirs') : 'keepChosen')}</Button>
      </div>
    </Dialog>
  );
}
