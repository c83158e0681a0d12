'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Checkbox } from '@/components/form/checkbox';
import { Button } from '@/components/ui/button';
import { describeDose } from '@/lib/i18n/describe-dose';
import type { TakenDraft } from '@/lib/server/templates/offered-exercises';

/** What of a program is taken: all of it unless something is left out. */
export function ChooseItems({ taken, nameOf, take, back }: { taken: TakenDraft; nameOf: (id: string, slug: string) => string; take: (keys: ReadonlySet<string>) => void; back: () => void }) {
  const t = useTranslations('templates');
  const tDose = useTranslations('dose');
  const [keys, setKeys] = useState<ReadonlySet<string>>(() => new Set(taken.draft.items.map((item) => item.key)));
  const toggle = (key: string) => setKeys((before) => (before.has(key) ? new Set([...before].filter((one) => one !== key)) : new Set([...before, key])));
  return (
    <fieldset className="mt-3 flex flex-col gap-3">
      <legend className="font-bold">{t('choose')}</legend>
      {taken.leftOut > 0 ? <p className="text-label text-amber-700">{t('leftOut', { count: taken.leftOut })}</p> : null}
      {taken.draft.items.map((item) => (
        <Checkbox key={item.key} label={nameOf(item.exercise.id, item.exercise.slug)} hint={describeDose(item.dose, tDose)} checked={keys.has(item.key)} onChange={() => toggle(item.key)} />
      ))}
      <div className="flex flex-wrap gap-2">
        <Button look="primary" disabled={keys.size === 0} onClick={() => take(keys)}>{t('take', { count: keys.size })}</Button>
        <Button onClick={back}>{t('back')}</Button>
      </div>
    </fieldset>
  );
}
