'use client';

import { Check } from 'lucide-react';
import { useId, useState } from 'react';
import { useLocale, useTranslations } from 'next-intl';
import { controlClass, Field } from '@/components/form/field';
import { Button } from '@/components/ui/button';
import { cn } from '@/lib/cn';
import type { DraftItem } from '@/lib/domain/program';
import { shortDay } from '@/lib/i18n/format-date';
import { toLocale } from '@/lib/i18n/locales';
import { AnchorField } from './anchor-field';
import { useBuilder } from './builder-context';
import { moreButtonId } from './element-ids';
import { LadderEditor } from './ladder-editor';
import { PlaceFields } from './place-fields';

const parts = ['note', 'anchor', 'ladder', 'place'] as const;
type Part = (typeof parts)[number];

/** What goes with an exercise besides its dose, one part open at a time. */
export function ItemMore({ item, name }: { item: DraftItem; name: string }) {
  const t = useTranslations('builderItem');
  const locale = toLocale(useLocale());
  const id = useId();
  const { draft, dispatch, closeDose, announce, program } = useBuilder();
  const [open, setOpen] = useState<Part | null>(null);
  const settle = () => dispatch({ type: 'settle' });
  const change = (next: Partial<DraftItem>) => dispatch({ type: 'item', key: item.key, change: next });
  const filled: Record<Part, boolean> = { note: item.note !== '', anchor: item.anchor !== '', ladder: item.ladder !== null, place: item.section !== '' || item.phaseKey !== null };
  const { today } = program.patient;
  const show = (demonstratedOn: string | null) => {
    settle();
    change({ demonstratedOn });
    settle();
    announce(t(demonstratedOn ? 'teachBack.done' : 'teachBack.undone', { date: shortDay(today, locale) }));
  };

  return (
    <div className="flex flex-col gap-2">
      <div role="group" aria-label={t('more', { name })} className="flex flex-wrap gap-x-1 gap-y-1">
        {parts.map((part) => (
          <button
            key={part}
            type="button"
            id={moreButtonId(item.key, part)}
            aria-expanded={open === part}
            aria-controls={`${id}-${part}`}
            onClick={() => setOpen(open === part ? null : part)}
            className={cn('inline-flex min-h-8 items-center gap-1 rounded-field px-2 text-label font-bold text-teal-700 max-tablet:min-h-11', open === part ? 'bg-surface outline-1 outline-teal-700' : 'hover:bg-surface')}
          >
            {filled[part] ? <Check aria-hidden size={14} /> : null}
            {t(`part.${part === 'place' && draft.phases.length > 0 ? 'placeAndPhase' : part}`)}
            {filled[part] ? <span className="sr-only">{t('filled')}</span> : null}
          </button>
        ))}
      </div>
      <div id={`${id}-${open ?? 'none'}`} className={open ? 'rounded-field border border-line bg-surface p-3' : undefined}>
        {open === 'note' ? (
          <Field label={t('note')}>
            {(control) => <textarea {...control} rows={2} maxLength={1000} value={item.note} onChange={(event) => change({ note: event.target.value })} onBlur={settle} className={controlClass} />}
          </Field>
        ) : null}
        {open === 'anchor' ? <AnchorField anchor={item.anchor} change={(anchor) => change({ anchor })} settle={settle} /> : null}
        {open === 'ladder' ? <LadderEditor item={item} name={name} /> : null}
        {open === 'place' ? <PlaceFields item={item} /> : null}
      </div>
      <div className="flex flex-wrap items-center justify-between gap-2">
        {item.demonstratedOn ? (
          <div className="flex flex-wrap items-end gap-2">
            <Field label={t('teachBack.on')} className="w-48">
              {(control) => <input {...control} type="date" max={today} value={item.demonstratedOn ?? ''} onChange={(event) => { if (event.target.value) change({ demonstratedOn: event.target.value }); }} onBlur={settle} className={controlClass} />}
            </Field>
            <Button size="small" look="quiet" onClick={() => show(null)} className="min-h-10">{t('teachBack.takeBack')}</Button>
          </div>
        ) : (
          <Button size="small" onClick={() => show(today)}>
            <Check aria-hidden size={14} />
            {t('teachBack.today')}
          </Button>
        )}
        <Button size="small" onClick={closeDose}>{t('done')}</Button>
      </div>
    </div>
  );
}
